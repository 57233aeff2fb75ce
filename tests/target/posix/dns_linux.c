/* SPDX-License-Identifier: MIT */
/* The DNS client against a server of the test's own, over UDP and TCP, with right, wrong and malicious answers (RFC 1035, 4.1 and 4.2); and how it
 * reads resolv.conf(5). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "name_server.h"

static struct dns_config config;
/* What was asked, in its order. */
static char asked[40][300];
static int asked_count, tcp_count;

struct packet {
	unsigned char bytes[2000];
	size_t size;
};

static void add(struct packet *packet, const void *bytes, size_t size)
{
	memcpy(packet->bytes + packet->size, bytes, size);
	packet->size += size;
}

/* A record whose name is a pointer to the question's. */
static void add_record(struct packet *packet, int type, const void *data, size_t size)
{
	unsigned char head[] = { 0xc0, 12, 0, (unsigned char)type, 0, 1, 0, 0, 0, 60, (unsigned char)(size >> 8), (unsigned char)size };
	add(packet, head, sizeof head);
	add(packet, data, size);
	packet->bytes[7]++;
}

/* The name of the question in letters; where the question ends. */
static size_t question_of(const unsigned char *message, char *name)
{
	size_t at = 12;
	while (message[at] != 0) {
		memcpy(name, message + at + 1, message[at]);
		name += message[at];
		*name++ = '.';
		at += message[at] + 1u;
	}
	name[-1] = 0;
	return at + 5;
}

/* The answer to a question; 0 if there is none. */
static int answer(const unsigned char *question, size_t size, struct packet *reply, int by_tcp)
{
	char *name = asked[asked_count < 39 ? asked_count++ : 39];
	size_t end = question_of(question, name);
	unsigned char four[] = { 192, 0, 2, 1 }, six[16] = { 0x20, 1, 0xd, 0xb8, [15] = 7 };
	int type = question[end - 3];
	assert_int_equal(end, size);
	reply->size = 0;
	add(reply, question, size);
	reply->bytes[2] = 0x81;
	reply->bytes[3] = 0x80;
	if (strcmp(name, "good.test") == 0) {
		if (type == 28)
			add_record(reply, 28, six, 16);
		else
			add_record(reply, 1, four, 4);
	} else if (strcmp(name, "alias.test") == 0) {
		/* A CNAME, whose target's name is compressed, and then the address. */
		add_record(reply, 5, "\4real\xc0\x12", 7);
		add_record(reply, 1, four, 4);
		four[3] = 2;
		add_record(reply, 1, four, 4);
	} else if (strcmp(name, "upper.test") == 0) {
		reply->bytes[13] = 'U';
		add_record(reply, 1, four, 4);
	} else if (strcmp(name, "none.test") == 0 || strstr(name, "nothere") != NULL) {
		reply->bytes[3] = 0x83;
	} else if (strcmp(name, "empty.test") == 0) {
		/* No error, no record. */
	} else if (strcmp(name, "refused.test") == 0) {
		reply->bytes[3] = 0x85;
	} else if (strcmp(name, "servfail.test") == 0) {
		reply->bytes[3] = 0x82;
	} else if (strcmp(name, "silent.test") == 0) {
		return 0;
	} else if (strncmp(name, "long", 4) == 0) {
		if (!by_tcp) {
			reply->bytes[2] |= 2;
		} else if (strcmp(name, "long.test") == 0) {
			for (int i = 0; i < 60; i++) {
				four[3] = (unsigned char)i;
				add_record(reply, 1, four, 4);
			}
		} else {
			/* Truncated there, too. */
			reply->bytes[2] |= 2;
		}
	} else if (strcmp(name, "wrongid.test") == 0) {
		add_record(reply, 1, four, 4);
		reply->bytes[0] ^= 1;
	} else if (strcmp(name, "wrongname.test") == 0) {
		add_record(reply, 1, four, 4);
		reply->bytes[14]++;
	} else if (strcmp(name, "question.test") == 0) {
		/* Not a response at all. */
		add_record(reply, 1, four, 4);
		reply->bytes[2] &= 0x7f;
	} else if (strcmp(name, "short.test") == 0) {
		reply->size = 7;
	} else if (strcmp(name, "nothing.test") == 0) {
		reply->size = 0;
	} else if (strcmp(name, "beyond.test") == 0) {
		add_record(reply, 1, four, 4);
		/* The record says that it is longer than the message. */
		reply->bytes[reply->size - 5] = 200;
	} else if (strcmp(name, "odd.test") == 0) {
		add_record(reply, 1, "\1\2\3\4\5", 5);
	} else if (strcmp(name, "many.test") == 0) {
		/* More records announced than there are. */
		add_record(reply, 1, four, 4);
		reply->bytes[6] = 0xff;
	} else if (strcmp(name, "loop.test") == 0) {
		/* A name that is a pointer to itself; who followed it would never end. */
		unsigned char record[] = { 0xc0, (unsigned char)size, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 1, 2, 3, 4 };
		add(reply, record, sizeof record);
		reply->bytes[7] = 1;
	} else if (strcmp(name, "label.test") == 0) {
		/* A kind of label that does not exist, and one that goes beyond the end. */
		add(reply, "\x80gggggggggggggggg", 17);
		reply->bytes[7] = 1;
	} else if (strcmp(name, "endless.test") == 0) {
		add(reply, "\x3fgggg", 5);
		reply->bytes[7] = 1;
	} else if (strcmp(name, "pointer.test") == 0) {
		add(reply, "\xc0", 1);
		reply->bytes[7] = 1;
	} else {
		reply->bytes[3] = 0x83;
	}
	return 1;
}

static void *serve(void *argument)
{
	for (;;) {
		struct pollfd ready[] = { { udp, POLLIN, 0 }, { tcp, POLLIN, 0 } };
		unsigned char question[600];
		struct packet reply;
		poll(ready, 2, -1);
		if (ready[0].revents != 0) {
			struct sockaddr_in from;
			socklen_t length = sizeof from;
			ssize_t size = recvfrom(udp, question, sizeof question, 0, (struct sockaddr *)&from, &length);
			if (size == 1)
				return argument;
			if (size > 12 && answer(question, (size_t)size, &reply, 0))
				sendto(udp, reply.bytes, reply.size, 0, (struct sockaddr *)&from, length);
		}
		if (ready[1].revents != 0) {
			int fd = accept(tcp, NULL, NULL);
			unsigned char head[2];
			tcp_count++;
			if (recv(fd, head, 2, MSG_WAITALL) == 2) {
				size_t size = (size_t)head[0] << 8 | head[1];
				if (size <= sizeof question && recv(fd, question, size, MSG_WAITALL) == (ssize_t)size) {
					(void)answer(question, size, &reply, 1);
					head[0] = (unsigned char)(reply.size >> 8);
					head[1] = (unsigned char)reply.size;
					/* In pieces, as a network may deliver it. */
					if (strcmp(asked[asked_count - 1], "longcut.test") == 0)
						reply.size /= 2;
					send(fd, head, 1, MSG_NOSIGNAL);
					usleep(2000);
					send(fd, head + 1, 1, MSG_NOSIGNAL);
					send(fd, reply.bytes, 20, MSG_NOSIGNAL);
					usleep(2000);
					if (reply.size > 20)
						send(fd, reply.bytes + 20, reply.size - 20, MSG_NOSIGNAL);
				}
			}
			close(fd);
		}
	}
}

static int setup(void **state)
{
	(void)state;
	int error = start_server(&config, serve);
	config.search_count = 0;
	config.milliseconds = 150;
	return error;
}

static int teardown(void **state)
{
	(void)state;
	return stop_server(&config);
}

static struct netdb_address found[NETDB_ADDRESSES];
static int count;

static int ask(const char *name, int family)
{
	asked_count = tcp_count = count = 0;
	return __plat_dns_ask(&config, name, family, found, &count);
}

static void test_answers(void **state)
{
	(void)state;
	assert_int_equal(ask("good.test", AF_INET), 0);
	assert_int_equal(count, 1);
	assert_int_equal(found[0].family, AF_INET);
	assert_memory_equal(found[0].bytes, "\xc0\0\2\1", 4);
	assert_int_equal(ask("good.test.", AF_INET6), 0);
	assert_int_equal(count, 1);
	assert_int_equal(found[0].family, AF_INET6);
	assert_memory_equal(found[0].bytes, "\x20\1\xd\xb8\0\0\0\0\0\0\0\0\0\0\0\7", 16);
	assert_int_equal(ask("alias.test", AF_INET), 0);
	assert_int_equal(count, 2);
	assert_memory_equal(found[1].bytes, "\xc0\0\2\2", 4);
	assert_int_equal(ask("upper.test", AF_INET), 0);
	assert_int_equal(ask("none.test", AF_INET), EAI_NONAME);
	assert_int_equal(asked_count, 1);
	assert_int_equal(ask("empty.test", AF_INET), EAI_NODATA);
	assert_int_equal(ask("refused.test", AF_INET), EAI_FAIL);
	/* All servers are asked again. */
	assert_int_equal(asked_count, 2);
	assert_int_equal(ask("servfail.test", AF_INET), EAI_AGAIN);
	assert_int_equal(ask("silent.test", AF_INET), EAI_AGAIN);
	assert_int_equal(asked_count, 2);
	assert_int_equal(tcp_count, 0);
	/* Names that cannot be asked for. */
	assert_int_equal(ask("a..test", AF_INET), EAI_NONAME);
	assert_int_equal(ask("", AF_INET), EAI_NONAME);
	assert_int_equal(ask("a123456789a123456789a123456789a123456789a123456789a123456789abcd.test", AF_INET), EAI_NONAME);
	assert_int_equal(asked_count, 0);
}

static void test_tcp(void **state)
{
	(void)state;
	assert_int_equal(ask("long.test", AF_INET), 0);
	assert_int_equal(tcp_count, 1);
	/* There is room for so many; the rest is passed over. */
	assert_int_equal(count, NETDB_ADDRESSES);
	assert_int_equal(found[NETDB_ADDRESSES - 1].bytes[3], NETDB_ADDRESSES - 1);
	assert_int_equal(ask("long2.test", AF_INET), EAI_FAIL);
	assert_int_equal(ask("longcut.test", AF_INET), EAI_AGAIN);
	assert_int_equal(count, 0);
}

static void test_malicious(void **state)
{
	(void)state;
	/* No answer to our question: waited for until the end. */
	static const char *const others[] = { "wrongid.test", "wrongname.test", "question.test", "short.test", "nothing.test" };
	for (int i = 0; i < 5; i++) {
		assert_int_equal(ask(others[i], AF_INET), EAI_AGAIN);
		assert_int_equal(count, 0);
	}
	static const char *const broken[] = { "beyond.test", "odd.test", "many.test", "label.test", "endless.test", "pointer.test" };
	for (int i = 0; i < 6; i++) {
		assert_int_equal(ask(broken[i], AF_INET), EAI_FAIL);
		assert_int_equal(count, 0);
	}
	/* Names in answers are passed over, not followed. */
	assert_int_equal(ask("loop.test", AF_INET), 0);
	assert_memory_equal(found[0].bytes, "\1\2\3\4", 4);
}

static void test_search(void **state)
{
	(void)state;
	struct dns_config plain = config;
	strcpy(config.search[0], "nothere");
	strcpy(config.search[1], "test");
	config.search_count = 2;
	assert_int_equal(ask("good", AF_INET), 0);
	assert_int_equal(asked_count, 2);
	assert_string_equal(asked[0], "good.nothere");
	assert_string_equal(asked[1], "good.test");
	/* Enough dots: as it stands first. */
	assert_int_equal(ask("none.test", AF_INET), EAI_NONAME);
	assert_int_equal(asked_count, 3);
	assert_string_equal(asked[0], "none.test");
	assert_string_equal(asked[1], "none.test.nothere");
	assert_string_equal(asked[2], "none.test.test");
	/* A dot at the end: alone. */
	assert_int_equal(ask("none.", AF_INET), EAI_NONAME);
	assert_int_equal(asked_count, 1);
	assert_string_equal(asked[0], "none");
	/* The name itself comes last. */
	assert_int_equal(ask("none", AF_INET), EAI_NONAME);
	assert_int_equal(asked_count, 3);
	assert_string_equal(asked[2], "none");
	/* There, but without an address. */
	assert_int_equal(ask("empty", AF_INET), EAI_NODATA);
	/* A failure ends it. */
	strcpy(config.search[0], "test");
	assert_int_equal(ask("refused", AF_INET), EAI_FAIL);
	assert_string_equal(asked[0], "refused.test");
	assert_string_equal(asked[asked_count - 1], "refused.test");
	config.dots = 2;
	assert_int_equal(ask("x.good.test", AF_INET), EAI_NONAME);
	assert_string_equal(asked[0], "x.good.test");
	config = plain;
}

static void read_text(const char *text, struct dns_config *into)
{
	FILE *file = fmemopen((void *)(uintptr_t)text, strlen(text), "r");
	assert_non_null(file);
	__plat_dns_read(file, into);
	fclose(file);
}

static void test_config(void **state)
{
	(void)state;
	struct dns_config read;
	__plat_dns_read(NULL, &read);
	assert_int_equal(read.server_count, 1);
	struct sockaddr_in *four = (struct sockaddr_in *)&read.servers[0];
	assert_int_equal(four->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
	assert_int_equal(four->sin_port, htons(53));
	assert_int_equal(read.dots, 1);
	assert_int_equal(read.attempts, 2);
	read_text("# comment\nnameserver 192.0.2.53\nnameserver bad\nnameserver 2001:db8::53\nsearch a.test b.test. c\noptions ndots:3 timeout:4 "
		  "attempts:9 rotate ndots:x\n", &read);
	assert_int_equal(read.server_count, 2);
	assert_int_equal(four->sin_addr.s_addr, inet_addr("192.0.2.53"));
	assert_int_equal(read.servers[1].ss_family, AF_INET6);
	assert_int_equal(read.search_count, 3);
	assert_string_equal(read.search[0], "a.test");
	assert_string_equal(read.search[1], "b.test");
	assert_string_equal(read.search[2], "c");
	assert_int_equal(read.dots, 3);
	assert_int_equal(read.milliseconds, 4000);
	assert_int_equal(read.attempts, 5);
	/* The last of the lines counts; "domain" has one; more than there is room for are left. */
	read_text("search a b\ndomain one.test two.test\nnameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\nnameserver 192.0.2.4\n", &read);
	assert_int_equal(read.search_count, 1);
	assert_string_equal(read.search[0], "one.test");
	assert_int_equal(read.server_count, DNS_SERVERS);
	read_text("search 1 2 3 4 5 6 7 8\n", &read);
	assert_int_equal(read.search_count, DNS_SEARCH);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_answers),
		cmocka_unit_test(test_tcp),
		cmocka_unit_test(test_malicious),
		cmocka_unit_test(test_search),
		cmocka_unit_test(test_config),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
