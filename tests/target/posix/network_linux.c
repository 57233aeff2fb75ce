/* SPDX-License-Identifier: MIT */
/* Interfaces' addresses, Ethernet's text, packets' headers, the reentrant and the listing functions of <netdb.h>, messages by the dozen, ppoll, and
 * users' groups. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <grp.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/ether.h>
#include <netinet/icmp6.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <netinet/ip_icmp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void test_interfaces(void **state)
{
	(void)state;
	struct ifaddrs *list, *one;
	int loopback = 0, links = 0;
	assert_int_equal(getifaddrs(&list), 0);
	for (one = list; one != NULL; one = one->ifa_next) {
		assert_true(if_nametoindex(one->ifa_name) != 0);
		assert_non_null(one->ifa_addr);
		links += one->ifa_addr->sa_family == AF_PACKET && one->ifa_data != NULL;
		if (strcmp(one->ifa_name, "lo") == 0 && one->ifa_addr->sa_family == AF_INET) {
			const struct sockaddr_in *address = (const struct sockaddr_in *)one->ifa_addr, *mask = (const struct sockaddr_in *)one->ifa_netmask;
			assert_true(one->ifa_flags & IFF_LOOPBACK);
			assert_int_equal(mask->sin_addr.s_addr, htonl(0xff000000));
			loopback |= address->sin_addr.s_addr == htonl(INADDR_LOOPBACK);
		}
	}
	freeifaddrs(list);
	freeifaddrs(NULL);
	assert_true(links >= 1);
	/* A machine whose loopback interface is down has no address there. */
	struct if_nameindex *names = if_nameindex();
	assert_non_null(names);
	if_freenameindex(names);
	assert_true(loopback || access("/proc/net/if_inet6", F_OK) != 0);
}

static void test_ethernet(void **state)
{
	(void)state;
	struct ether_addr address = { { 0, 0x1a, 0x2b, 3, 0xff, 0x10 } }, read;
	char text[18];
	assert_string_equal(ether_ntoa_r(&address, text), "0:1a:2b:3:ff:10");
	assert_ptr_equal(ether_aton_r("00:1A:2b:3:fF:10", &read), &read);
	assert_memory_equal(&read, &address, 6);
	assert_string_equal(ether_ntoa(ether_aton(text)), text);
	static const char *const wrong[] = { "", "1:2:3:4:5", "1:2:3:4:5:6:7", "1:2:3:4:5:g", "1:2:3:4:5:", "111:2:3:4:5:6", "1-2-3-4-5-6", "1:2:3:4:5:6 " };
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		assert_null(ether_aton(wrong[i]));
	/* Lines as ethers(5) has them. */
	char name[32] = "unchanged";
	assert_int_equal(ether_line("  0:1a:2B:3:ff:10 \thost.example # a comment\n", &read, name), 0);
	assert_string_equal(name, "host.example");
	assert_memory_equal(&read, &address, 6);
	assert_int_equal(ether_line("1:2:3:4:5:6 a#b", &read, name), 0);
	assert_string_equal(name, "a");
	static const char *const no_lines[] = { "", "# 1:2:3:4:5:6 a", "1:2:3:4:5:6", "1:2:3:4:5:6 ", "1:2:3:4:5:6 # a", "1:2:3:4:5 a", "1:2:3:4:5:6a" };
	for (size_t i = 0; i < sizeof no_lines / sizeof *no_lines; i++)
		assert_int_equal(ether_line(no_lines[i], &read, name), -1);
	assert_string_equal(name, "a");
	/* /etc/ethers is there on few machines; what is in one is tested in a root of our own, where that is allowed. */
	static const struct ether_addr nobodys = { { 0xfe, 0xff, 0xff, 0xff, 0xff, 0xfd } };
	assert_int_equal(ether_hostton("not-there.invalid", &read), -1);
	assert_int_equal(ether_ntohost(name, &nobodys), -1);
	assert_string_equal(name, "a");
	pid_t child = fork();
	if (child == 0) {
		char root[] = "/tmp/ethers-XXXXXX";
		if (mkdtemp(root) == NULL || chroot(root) != 0)
			_exit(rmdir(root));
		FILE *file;
		if (chdir("/") != 0 || mkdir("/etc", 0777) != 0 || (file = fopen("/etc/ethers", "w")) == NULL)
			_exit(2);
		fputs("# names\n1:2:3:4:5:g wrong\n1:2:3:4:5:6  first # it is\n0:1a:2b:3:ff:10\tsecond\n1:2:3:4:5:6 third\n", file);
		fclose(file);
		int good = ether_hostton("second", &read) == 0 && memcmp(&read, &address, sizeof read) == 0 && ether_hostton("wrong", &read) == -1 &&
			   ether_hostton("third", &read) == 0 && ether_ntohost(name, &read) == 0 && strcmp(name, "first") == 0 &&
			   ether_ntohost(name, &nobodys) == -1;
		unlink("/etc/ethers");
		rmdir("/etc");
		_exit(good ? 0 : 1);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	/* The layouts are those of the RFCs. */
	assert_int_equal(sizeof(struct ether_header), 14);
	assert_int_equal(sizeof(struct ether_arp), 28);
	assert_int_equal(sizeof(struct ip), 20);
	assert_int_equal(sizeof(struct iphdr), 20);
	assert_int_equal(offsetof(struct ip, ip_dst), 16);
	assert_int_equal(sizeof(struct ip6_hdr), 40);
	assert_int_equal(sizeof(struct udphdr), 8);
	assert_int_equal(offsetof(struct udphdr, uh_sum), 6);
	assert_int_equal(sizeof(struct icmphdr), 8);
	assert_int_equal(offsetof(struct icmp, icmp_data), 8);
	assert_int_equal(sizeof(struct icmp6_hdr), 8);
	struct ip packet = { .ip_v = 4, .ip_hl = 5 };
	assert_int_equal(*(unsigned char *)&packet, 0x45);
	struct icmp6_filter filter;
	ICMP6_FILTER_SETBLOCKALL(&filter);
	ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &filter);
	assert_true(ICMP6_FILTER_WILLPASS(ICMP6_ECHO_REPLY, &filter));
	assert_true(ICMP6_FILTER_WILLBLOCK(ICMP6_ECHO_REQUEST, &filter));
}

static void test_reentrant(void **state)
{
	(void)state;
	struct hostent host, *found;
	char buffer[1024];
	int error;
	assert_int_equal(gethostbyname_r("192.0.2.7", &host, buffer + 1, sizeof buffer - 1, &found, &error), 0);
	assert_ptr_equal(found, &host);
	assert_int_equal(host.h_addrtype, AF_INET);
	assert_int_equal(host.h_length, 4);
	assert_memory_equal(host.h_addr_list[0], "\xc0\0\2\7", 4);
	assert_null(host.h_addr_list[1]);
	assert_string_equal(host.h_name, "192.0.2.7");
	assert_null(host.h_aliases[0]);
	assert_int_equal(gethostbyname2_r("2001:db8::1", AF_INET6, &host, buffer, sizeof buffer, &found, &error), 0);
	assert_int_equal(found->h_length, 16);
	assert_int_equal(gethostbyname_r("192.0.2.7", &host, buffer, 20, &found, &error), ERANGE);
	assert_null(found);
	assert_int_equal(error, NETDB_INTERNAL);
	assert_int_equal(gethostbyname_r("a..b", &host, buffer, sizeof buffer, &found, &error), 0);
	assert_null(found);
	assert_int_equal(error, HOST_NOT_FOUND);
	assert_int_equal(gethostbyname2_r("x", AF_UNIX, &host, buffer, sizeof buffer, &found, &error), EAFNOSUPPORT);
	assert_int_equal(gethostbyaddr_r("\xc0\0\2\7", 4, AF_INET, &host, buffer, sizeof buffer, &found, &error), 0);
	assert_null(found);
	assert_int_equal(error, HOST_NOT_FOUND);
	assert_int_equal(gethostbyaddr_r("\xc0\0\2\7", 3, AF_INET, &host, buffer, sizeof buffer, &found, &error), EINVAL);
	/* What the files say, entry by entry, is what the searches find. */
	struct servent *service, copy, *again;
	int count = 0;
	setservent(1);
	while ((service = getservent()) != NULL && count++ < 20) {
		char name[256], protocol[16];
		strcpy(name, service->s_name);
		strcpy(protocol, service->s_proto);
		int port = service->s_port;
		assert_int_equal(getservbyname_r(name, protocol, &copy, buffer, sizeof buffer, &again), 0);
		assert_ptr_equal(again, &copy);
		assert_int_equal(copy.s_port, port);
		assert_int_equal(getservbyport_r(port, protocol, &copy, buffer, sizeof buffer, &again), 0);
		assert_non_null(again);
		assert_int_equal(getservbyname_r(name, protocol, &copy, buffer, 3, &again), ERANGE);
		assert_null(again);
	}
	endservent();
	if (access("/etc/services", R_OK) == 0)
		assert_true(count > 5);
	assert_int_equal(getservbyname_r("no-such", NULL, &copy, buffer, sizeof buffer, &again), 0);
	assert_null(again);
	struct protoent *protocol, entry, *same;
	count = 0;
	setprotoent(0);
	while ((protocol = getprotoent()) != NULL && count++ < 20) {
		int number = protocol->p_proto;
		assert_int_equal(getprotobynumber_r(number, &entry, buffer, sizeof buffer, &same), 0);
		assert_ptr_equal(same, &entry);
		assert_int_equal(entry.p_proto, number);
	}
	endprotoent();
	if (access("/etc/protocols", R_OK) == 0) {
		assert_true(count > 5);
		assert_int_equal(getprotobyname_r("tcp", &entry, buffer, sizeof buffer, &same), 0);
		assert_int_equal(same->p_proto, 6);
	}
	/* Networks: those of the file, if there is one. */
	struct netent *network;
	setnetent(1);
	if ((network = getnetent()) != NULL) {
		uint32_t number = network->n_net;
		char name[256];
		strcpy(name, network->n_name);
		assert_int_equal(network->n_addrtype, AF_INET);
		assert_int_equal(getnetbyname(name)->n_net, number);
		assert_non_null(getnetbyaddr(number, AF_INET));
	}
	endnetent();
	assert_null(getnetbyname("no-such-network"));
	assert_null(getnetbyaddr(0x01020304, AF_INET));
	assert_null(getnetbyaddr(0x7f000000, AF_INET6));
	sethostent(0);
	count = 0;
	while ((found = gethostent()) != NULL && count < 100)
		count++;
	endhostent();
	if (access("/etc/hosts", R_OK) == 0)
		assert_true(count >= 1);
}

static void test_messages(void **state)
{
	(void)state;
	int ends[2];
	char sent[3][4] = { "one", "two", "six" }, got[4][8];
	struct iovec out[3], in[4];
	struct mmsghdr messages[4] = { { .msg_len = 0 } };
	assert_int_equal(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends), 0);
	for (int i = 0; i < 3; i++) {
		out[i] = (struct iovec){ sent[i], 3 };
		messages[i].msg_hdr.msg_iov = &out[i];
		messages[i].msg_hdr.msg_iovlen = 1;
	}
	assert_int_equal(sendmmsg(ends[0], messages, 3, 0), 3);
	assert_int_equal(messages[2].msg_len, 3);
	for (int i = 0; i < 4; i++) {
		in[i] = (struct iovec){ got[i], 8 };
		messages[i] = (struct mmsghdr){ .msg_hdr = { .msg_iov = &in[i], .msg_iovlen = 1 } };
	}
	assert_int_equal(recvmmsg(ends[1], messages, 4, MSG_DONTWAIT, NULL), 3);
	assert_memory_equal(got[1], "two", 3);
	assert_int_equal(messages[2].msg_len, 3);
	assert_int_equal(recvmmsg(ends[1], messages, 4, MSG_DONTWAIT, NULL), -1);
	assert_int_equal(errno, EAGAIN);
	close(ends[0]);
	assert_int_equal(sendmmsg(ends[0], messages, 1, 0), -1);
	assert_int_equal(errno, EBADF);
	close(ends[1]);
}

static volatile sig_atomic_t called;
static void on_signal(int number)
{
	called = number;
}

static void test_ppoll(void **state)
{
	(void)state;
	int ends[2];
	sigset_t set, old, none;
	struct timespec span = { .tv_nsec = 20000000 }, kept = span;
	assert_int_equal(pipe(ends), 0);
	struct pollfd one = { ends[0], POLLIN, 0 };
	assert_int_equal(ppoll(&one, 1, &span, NULL), 0);
	assert_int_equal(span.tv_nsec, kept.tv_nsec);
	/* A signal that is let in meanwhile only. */
	signal(SIGUSR1, on_signal);
	sigemptyset(&none);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, &old);
	raise(SIGUSR1);
	assert_int_equal(called, 0);
	assert_int_equal(ppoll(&one, 1, NULL, &none), -1);
	assert_int_equal(errno, EINTR);
	assert_int_equal(called, SIGUSR1);
	sigprocmask(SIG_SETMASK, &old, NULL);
	assert_int_equal(write(ends[1], "x", 1), 1);
	assert_int_equal(ppoll(&one, 1, NULL, NULL), 1);
	assert_int_equal(one.revents, POLLIN);
	span.tv_nsec = -1;
	assert_int_equal(ppoll(&one, 1, &span, NULL), -1);
	assert_int_equal(errno, EINVAL);
	close(ends[0]);
	close(ends[1]);
}

static void test_groups(void **state)
{
	(void)state;
	gid_t groups[100];
	int count = 100;
	assert_int_equal(getgrouplist("no-such-user", 4321, groups, &count), 1);
	assert_int_equal(count, 1);
	assert_int_equal(groups[0], 4321);
	count = 0;
	assert_int_equal(getgrouplist("no-such-user", 4321, groups, &count), -1);
	assert_int_equal(count, 1);
	/* A member that the file names. */
	struct group *group;
	setgrent();
	while ((group = getgrent()) != NULL && group->gr_mem[0] == NULL)
		;
	if (group != NULL) {
		int found = 0;
		count = 100;
		int all = getgrouplist(group->gr_mem[0], 4321, groups, &count);
		assert_true(all >= 2);
		for (int i = 0; i < all; i++)
			found |= groups[i] == group->gr_gid;
		assert_true(found);
	}
	endgrent();
	/* Only a privileged process may. */
	if (geteuid() != 0) {
		assert_int_equal(initgroups("no-such-user", 4321), -1);
		assert_int_equal(errno, EPERM);
	} else {
		int before = getgroups(100, groups);
		gid_t old[100];
		memcpy(old, groups, sizeof old);
		assert_int_equal(initgroups("no-such-user", 4321), 0);
		assert_int_equal(getgroups(100, groups), 1);
		assert_int_equal(groups[0], 4321);
		assert_int_equal(setgroups((size_t)before, old), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_interfaces),
		cmocka_unit_test(test_ethernet),
		cmocka_unit_test(test_reentrant),
		cmocka_unit_test(test_messages),
		cmocka_unit_test(test_ppoll),
		cmocka_unit_test(test_groups),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
