/* SPDX-License-Identifier: MIT */
/* Sockets, addresses as text and interfaces, on the real system. Expectations: POSIX.1-2017, RFC 4291 (text), RFC 5952 (its shortest form). */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void test_order_of_bytes(void **state)
{
	static const uint8_t bytes[] = { 1, 2, 3, 4 };
	uint16_t two;
	uint32_t four;
	(void)state;
	memcpy(&two, bytes, 2);
	memcpy(&four, bytes, 4);
	assert_int_equal(ntohs(two), 0x0102);
	assert_int_equal(ntohl(four), 0x01020304);
	assert_int_equal(htons(0x0102), two);
	assert_int_equal(htonl(0x01020304), four);
}

static void test_pton(void **state)
{
	(void)state;
	static const struct {
		int family, result;
		const char *text, *shortest;
	} cases[] = {
		{ AF_INET, 1, "127.0.0.1", "127.0.0.1" },
		{ AF_INET, 1, "255.255.255.255", "255.255.255.255" },
		{ AF_INET, 0, "256.0.0.1", NULL },
		{ AF_INET, 0, "1.2.3", NULL },
		{ AF_INET, 0, "1.2.3.4.5", NULL },
		{ AF_INET, 0, "01.2.3.4", NULL },
		{ AF_INET, 0, "1.2.3.4 ", NULL },
		{ AF_INET, 0, "", NULL },
		{ AF_INET6, 1, "::", "::" },
		{ AF_INET6, 1, "::1", "::1" },
		{ AF_INET6, 1, "2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a" },
		{ AF_INET6, 1, "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1" },
		{ AF_INET6, 1, "2001:0:0:1:0:0:0:1", "2001:0:0:1::1" },
		{ AF_INET6, 1, "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1" },
		{ AF_INET6, 1, "ff01::", "ff01::" },
		{ AF_INET6, 1, "::ffff:192.0.2.255", "::ffff:192.0.2.255" },
		{ AF_INET6, 1, "::13.1.68.3", "::13.1.68.3" },
		{ AF_INET6, 1, "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0" },
		{ AF_INET6, 0, "1:2:3:4:5:6:7:8::", NULL },
		{ AF_INET6, 0, "1::2::3", NULL },
		{ AF_INET6, 0, ":1", NULL },
		{ AF_INET6, 0, "1:", NULL },
		{ AF_INET6, 0, "12345::", NULL },
		{ AF_INET6, 0, "1:2:3:4:5:6:7", NULL },
		{ AF_INET6, 0, "1:2:3:4:5:6:7:8:9", NULL },
		{ AF_INET6, 0, "::1.2.3", NULL },
		{ AF_INET6, 0, "1:2:3:4:5:6:7:1.2.3.4", NULL },
		{ AF_INET6, 0, "g::", NULL },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		unsigned char address[16];
		char text[INET6_ADDRSTRLEN];
		if (inet_pton(cases[i].family, cases[i].text, address) != cases[i].result)
			fail_msg("%s", cases[i].text);
		if (cases[i].result == 1) {
			assert_ptr_equal(inet_ntop(cases[i].family, address, text, sizeof text), text);
			assert_string_equal(text, cases[i].shortest);
			/* Just enough room, and one byte less. */
			assert_non_null(inet_ntop(cases[i].family, address, text, (socklen_t)strlen(cases[i].shortest) + 1));
			errno = 0;
			assert_null(inet_ntop(cases[i].family, address, text, (socklen_t)strlen(cases[i].shortest)));
			assert_int_equal(errno, ENOSPC);
		}
	}
	char buffer[16];
	errno = 0;
	assert_int_equal(inet_pton(99, "1.2.3.4", buffer), -1);
	assert_int_equal(errno, EAFNOSUPPORT);
	errno = 0;
	assert_null(inet_ntop(99, "1234", buffer, sizeof buffer));
	assert_int_equal(errno, EAFNOSUPPORT);
}

static void test_aton(void **state)
{
	(void)state;
	struct in_addr address;
	assert_int_equal(inet_addr("127.0.0.1"), htonl(0x7f000001));
	assert_int_equal(inet_addr("127.1"), htonl(0x7f000001));
	assert_int_equal(inet_addr("0x7f.0.01"), htonl(0x7f000001));
	assert_int_equal(inet_addr("1.2.0xffff"), htonl(0x0102ffff));
	assert_int_equal(inet_addr("4294967295"), 0xffffffff);
	assert_int_equal(inet_aton("1.2.3.4 x", &address), 1);
	static const char *const wrong[] = { "", "1.2.3.4x", "1.2.3.256", "1.2.65536", "256.1", "08", "0x", "1.", "1.2.3.4.5", "4294967296", " 1" };
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		if (inet_aton(wrong[i], &address) != 0)
			fail_msg("%s", wrong[i]);
	address.s_addr = htonl(0xc0000201);
	assert_string_equal(inet_ntoa(address), "192.0.2.1");
	assert_int_equal(htons(0x1234) , ntohs(0x1234));
	assert_memory_equal(&(uint16_t){ htons(0x1234) }, "\x12\x34", 2);
	assert_true(IN6_IS_ADDR_UNSPECIFIED(&in6addr_any) && !IN6_IS_ADDR_LOOPBACK(&in6addr_any));
	assert_true(IN6_IS_ADDR_LOOPBACK(&in6addr_loopback) && !IN6_IS_ADDR_V4COMPAT(&in6addr_loopback));
	struct in6_addr six;
	inet_pton(AF_INET6, "::ffff:1.2.3.4", &six);
	assert_true(IN6_IS_ADDR_V4MAPPED(&six));
	inet_pton(AF_INET6, "fe80::1", &six);
	assert_true(IN6_IS_ADDR_LINKLOCAL(&six) && !IN6_IS_ADDR_SITELOCAL(&six));
	inet_pton(AF_INET6, "ff02::1", &six);
	assert_true(IN6_IS_ADDR_MC_LINKLOCAL(&six) && !IN6_IS_ADDR_MC_GLOBAL(&six));
}

static struct sockaddr_in loopback(int fd)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof address;
	assert_int_equal(bind(fd, (struct sockaddr *)&address, size), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &size), 0);
	assert_int_equal(size, sizeof address);
	assert_true(address.sin_port != 0);
	return address;
}

static void test_tcp(void **state)
{
	(void)state;
	int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1, value = 0;
	char buffer[16];
	assert_true(server >= 0);
	assert_int_equal(setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one), 0);
	struct sockaddr_in address = loopback(server);
	assert_int_equal(listen(server, 5), 0);
	int client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
	assert_int_equal(connect(client, (struct sockaddr *)&address, sizeof address), 0);
	struct sockaddr_storage peer, own;
	socklen_t peer_size = sizeof peer, own_size = sizeof own;
	int accepted = accept4(server, (struct sockaddr *)&peer, &peer_size, SOCK_CLOEXEC);
	assert_true(accepted >= 0);
	assert_int_equal(getsockname(client, (struct sockaddr *)&own, &own_size), 0);
	assert_int_equal(peer_size, own_size);
	assert_memory_equal(&peer, &own, own_size);
	assert_int_equal(getpeername(client, (struct sockaddr *)&own, &own_size), 0);
	assert_memory_equal(&address, &own, own_size);
	socklen_t size = sizeof value;
	assert_int_equal(setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one), 0);
	assert_int_equal(getsockopt(client, IPPROTO_TCP, TCP_NODELAY, &value, &size), 0);
	assert_int_equal(value, 1);
	assert_int_equal(send(client, "hello", 5, MSG_NOSIGNAL), 5);
	assert_int_equal(recv(accepted, buffer, 5, MSG_WAITALL), 5);
	assert_memory_equal(buffer, "hello", 5);
	assert_int_equal(send(accepted, buffer, 5, 0), 5);
	assert_int_equal(recv(client, buffer, sizeof buffer, 0), 5);
	assert_int_equal(sockatmark(client), 0);
	assert_int_equal(shutdown(client, SHUT_WR), 0);
	assert_int_equal(recv(accepted, buffer, sizeof buffer, 0), 0);
	close(accepted);
	close(client);
	close(server);
	client = socket(AF_INET, SOCK_STREAM, 0);
	errno = 0;
	assert_int_equal(connect(client, (struct sockaddr *)&address, sizeof address), -1);
	assert_int_equal(errno, ECONNREFUSED);
	errno = 0;
	assert_int_equal(getpeername(client, (struct sockaddr *)&own, &own_size), -1);
	assert_int_equal(errno, ENOTCONN);
	close(client);
	errno = 0;
	assert_int_equal(socket(9999, SOCK_STREAM, 0), -1);
	assert_int_equal(errno, EAFNOSUPPORT);
	errno = 0;
	assert_int_equal(listen(-1, 1), -1);
	assert_int_equal(errno, EBADF);
}

static void test_udp(void **state)
{
	(void)state;
	int server = socket(AF_INET, SOCK_DGRAM, 0), client = socket(AF_INET, SOCK_DGRAM, 0);
	struct sockaddr_in to = loopback(server), own = loopback(client), from;
	socklen_t size = sizeof from;
	char buffer[16];
	assert_int_equal(sendto(client, "ping", 4, 0, (struct sockaddr *)&to, sizeof to), 4);
	assert_int_equal(recvfrom(server, buffer, sizeof buffer, 0, (struct sockaddr *)&from, &size), 4);
	assert_int_equal(from.sin_port, own.sin_port);
	assert_int_equal(sendto(server, buffer, 4, 0, (struct sockaddr *)&from, size), 4);
	assert_int_equal(recv(client, buffer, 2, MSG_TRUNC), 4);
	assert_memory_equal(buffer, "pi", 2);
	errno = 0;
	assert_int_equal(recv(client, buffer, 2, MSG_DONTWAIT), -1);
	assert_int_equal(errno, EAGAIN);
	errno = 0;
	assert_int_equal(send(client, "x", 1, 0), -1);
	assert_int_equal(errno, EDESTADDRREQ);
	close(server);
	close(client);
}

static void test_descriptors(void **state)
{
	(void)state;
	int pair[2], ends[2];
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	assert_int_equal(pipe(ends), 0);
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control = { .room = { 0 } };
	struct iovec piece = { "x", 1 };
	struct msghdr message = { .msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control };
	struct cmsghdr *head = CMSG_FIRSTHDR(&message);
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(head), &ends[1], sizeof(int));
	assert_null(CMSG_NXTHDR(&message, head));
	assert_int_equal(sendmsg(pair[0], &message, 0), 1);
	char byte = 0;
	memset(&control, 0, sizeof control);
	piece = (struct iovec){ &byte, 1 };
	assert_int_equal(recvmsg(pair[1], &message, MSG_CMSG_CLOEXEC), 1);
	assert_int_equal(byte, 'x');
	head = CMSG_FIRSTHDR(&message);
	assert_non_null(head);
	assert_int_equal(head->cmsg_type, SCM_RIGHTS);
	int passed;
	memcpy(&passed, CMSG_DATA(head), sizeof passed);
	assert_int_not_equal(passed, ends[1]);
	assert_int_equal(write(passed, "y", 1), 1);
	assert_int_equal(read(ends[0], &byte, 1), 1);
	assert_int_equal(byte, 'y');
	close(passed);
	close(ends[0]);
	close(ends[1]);
	close(pair[1]);
	errno = 0;
	assert_int_equal(send(pair[0], "x", 1, MSG_NOSIGNAL), -1);
	assert_int_equal(errno, EPIPE);
	close(pair[0]);
	/* Two pieces. */
	_Alignas(struct cmsghdr) char two[2 * CMSG_SPACE(1)] = { 0 };
	message = (struct msghdr){ .msg_control = two, .msg_controllen = sizeof two };
	CMSG_FIRSTHDR(&message)->cmsg_len = CMSG_LEN(1);
	assert_ptr_equal(CMSG_NXTHDR(&message, CMSG_FIRSTHDR(&message)), two + CMSG_SPACE(1));
	CMSG_FIRSTHDR(&message)->cmsg_len = (size_t)-1;
	assert_null(CMSG_NXTHDR(&message, CMSG_FIRSTHDR(&message)));
	struct sockaddr_un address = { AF_UNIX, "/tmp/abc" };
	assert_int_equal(SUN_LEN(&address), 10);
}

static void test_interfaces(void **state)
{
	(void)state;
	char name[IF_NAMESIZE];
	unsigned index = if_nametoindex("lo");
	assert_true(index > 0);
	assert_ptr_equal(if_indextoname(index, name), name);
	assert_string_equal(name, "lo");
	errno = 0;
	assert_int_equal(if_nametoindex("no-such-one"), 0);
	assert_int_equal(errno, ENODEV);
	errno = 0;
	assert_null(if_indextoname(123456, name));
	assert_int_equal(errno, ENXIO);
	struct if_nameindex *all = if_nameindex();
	assert_non_null(all);
	int found = 0;
	for (struct if_nameindex *one = all; one->if_index != 0; one++)
		found |= strcmp(one->if_name, "lo") == 0 && one->if_index == index;
	if_freenameindex(all);
	assert_true(found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order_of_bytes),
		cmocka_unit_test(test_pton), cmocka_unit_test(test_aton), cmocka_unit_test(test_tcp), cmocka_unit_test(test_udp),
		cmocka_unit_test(test_descriptors), cmocka_unit_test(test_interfaces),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
