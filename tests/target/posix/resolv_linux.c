/* SPDX-License-Identifier: MIT */
/* <resolv.h> and <arpa/nameser.h>: messages written by hand (RFC 1035, 4.1), and questions to a server of the test's own. What ill-formed names and messages give was compared with glibc 2.36. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <arpa/nameser_compat.h>
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <resolv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../../platform/linux/private/plat_resolv.h"
#include "name_server.h"

/* An answer: mail for a.example goes to b.a.example (preference 10); its address. */
static const unsigned char mail[] = "\x12\x34\x85\x80\0\1\0\1\0\0\0\1"
	"\1a\7example\0\0\17\0\1"
	"\xc0\x0c\0\17\0\1\0\0\2\x58\0\6\0\12\1b\xc0\x0c"
	"\xc0\x29\0\1\0\1\0\1\0\0\0\4\xc0\0\2\1";
enum { MAIL = sizeof mail - 1 };

static void test_messages(void **state)
{
	(void)state;
	ns_msg message;
	ns_rr record;
	char name[NS_MAXDNAME];
	assert_int_equal(ns_initparse(mail, MAIL, &message), 0);
	assert_int_equal(ns_msg_id(message), 0x1234);
	assert_ptr_equal(ns_msg_base(message), mail);
	assert_ptr_equal(ns_msg_end(message), mail + MAIL);
	assert_int_equal(ns_msg_size(message), MAIL);
	assert_int_equal(ns_msg_count(message, ns_s_qd), 1);
	assert_int_equal(ns_msg_count(message, ns_s_ns), 0);
	assert_int_equal(ns_msg_getflag(message, ns_f_qr), 1);
	assert_int_equal(ns_msg_getflag(message, ns_f_aa), 1);
	assert_int_equal(ns_msg_getflag(message, ns_f_tc), 0);
	assert_int_equal(ns_msg_getflag(message, ns_f_rd), 1);
	assert_int_equal(ns_msg_getflag(message, ns_f_ra), 1);
	assert_int_equal(ns_msg_getflag(message, ns_f_opcode), 0);
	assert_int_equal(ns_msg_getflag(message, ns_f_rcode), 0);
	HEADER head;
	memcpy(&head, mail, sizeof head);
	assert_int_equal(sizeof head, HFIXEDSZ);
	assert_int_equal(head.qr, 1);
	assert_int_equal(head.rd, 1);
	assert_int_equal(ntohs(head.ancount), 1);

	assert_int_equal(ns_parserr(&message, ns_s_qd, 0, &record), 0);
	assert_string_equal(ns_rr_name(record), "a.example");
	assert_int_equal(ns_rr_type(record), T_MX);
	assert_int_equal(ns_rr_class(record), C_IN);
	assert_null(ns_rr_rdata(record));
	assert_int_equal(ns_parserr(&message, ns_s_an, -1, &record), 0);
	assert_int_equal(ns_rr_ttl(record), 600);
	assert_int_equal(ns_rr_rdlen(record), 6);
	assert_int_equal(ns_get16(ns_rr_rdata(record)), 10);
	assert_int_equal(ns_name_uncompress(mail, mail + MAIL, ns_rr_rdata(record) + 2, name, sizeof name), 4);
	assert_string_equal(name, "b.a.example");
	assert_int_equal(dn_expand(mail, mail + MAIL, ns_rr_rdata(record) + 2, name, 12), 4);
	assert_string_equal(name, "b.a.example");
	errno = 0;
	assert_int_equal(dn_expand(mail, mail + MAIL, ns_rr_rdata(record) + 2, name, 11), -1);
	assert_int_equal(errno, EMSGSIZE);
	errno = 0;
	assert_int_equal(ns_parserr(&message, ns_s_an, -1, &record), -1);
	assert_int_equal(errno, ENODEV);
	assert_int_equal(ns_parserr(&message, ns_s_ar, 0, &record), 0);
	assert_string_equal(ns_rr_name(record), "b.a.example");
	assert_int_equal(ns_rr_ttl(record), 65536);
	assert_memory_equal(ns_rr_rdata(record), "\xc0\0\2\1", 4);
	assert_int_equal(ns_parserr(&message, ns_s_max, 0, &record), -1);

	assert_int_equal(ns_skiprr(mail + HFIXEDSZ, mail + MAIL, ns_s_qd, 1), 15);
	assert_int_equal(ns_skiprr(mail + HFIXEDSZ + 15, mail + MAIL, ns_s_an, 2), MAIL - HFIXEDSZ - 15);
	assert_int_equal(ns_skiprr(mail + HFIXEDSZ + 15, mail + MAIL, ns_s_an, 3), -1);
	assert_int_equal(dn_skipname(mail + HFIXEDSZ, mail + MAIL), 11);
	assert_int_equal(dn_skipname(mail + HFIXEDSZ + 15, mail + MAIL), 2);
	const unsigned char *place = mail + HFIXEDSZ;
	assert_int_equal(ns_name_skip(&place, mail + HFIXEDSZ + 10), -1);
	for (int size = 0; size < MAIL; size++) {
		/* Exactly so much memory, so that who reads on is seen by tools. */
		unsigned char *cut = malloc((size_t)size + 1);
		memcpy(cut, mail, (size_t)size);
		errno = 0;
		assert_int_equal(ns_initparse(cut, size, &message), -1);
		assert_int_equal(errno, EMSGSIZE);
		free(cut);
	}
	unsigned char more[MAIL + 1];
	memcpy(more, mail, MAIL + 1);
	assert_int_equal(ns_initparse(more, MAIL + 1, &message), -1);
}

static void test_names(void **state)
{
	(void)state;
	unsigned char packed[NS_MAXCDNAME], message[100] = { 0 };
	char text[NS_MAXDNAME];
	/* A circle; a pointer out of the message; a label of a kind that is none. */
	assert_int_equal(dn_expand((const unsigned char *)"\xc0\0", (const unsigned char *)"\xc0\0" + 2, (const unsigned char *)"\xc0\0", text, sizeof text), -1);
	static const unsigned char circle[] = "\1a\xc0\0", out[] = "\1a\xc0\5", odd[] = "\x41x";
	assert_int_equal(ns_name_uncompress(circle, circle + 4, circle, text, sizeof text), -1);
	assert_int_equal(ns_name_uncompress(out, out + 4, out, text, sizeof text), -1);
	assert_int_equal(ns_name_uncompress(odd, odd + 2, odd, text, sizeof text), -1);

	assert_int_equal(ns_name_pton("a\\.b.\\067c.", packed, sizeof packed), 1);
	assert_memory_equal(packed, "\3a.b\2Cc", 8);
	assert_int_equal(ns_name_ntop(packed, text, sizeof text), 8);
	assert_string_equal(text, "a\\.b.Cc");
	assert_int_equal(ns_name_ntop(packed, text, 7), -1);
	assert_int_equal(ns_name_ntol(packed, message, sizeof message), 8);
	assert_memory_equal(message, "\3a.b\2cc", 8);
	assert_int_equal(ns_name_ntop((const unsigned char *)"\2\1$", text, sizeof text), 7);
	assert_string_equal(text, "\\001\\$");
	assert_int_equal(ns_name_pton("a..b", packed, sizeof packed), -1);
	assert_int_equal(ns_name_pton("\\999", packed, sizeof packed), -1);
	assert_int_equal(ns_name_pton(".", packed, sizeof packed), 1);
	memset(text, 'x', 64);
	text[64] = 0;
	assert_int_equal(ns_name_pton(text, packed, sizeof packed), -1);
	text[63] = 0;
	assert_int_equal(ns_name_pton(text, packed, sizeof packed), 0);

	/* Names in a message point to those before. */
	unsigned char *pointers[5] = { message, NULL }, **end = pointers + 5;
	memset(message, 0, sizeof message);
	assert_int_equal(dn_comp("b.example", message + 12, 50, pointers, end), 11);
	assert_int_equal(dn_comp("a.B.Example", message + 23, 50, pointers, end), 4);
	assert_memory_equal(message + 23, "\1a\xc0\x0c", 4);
	assert_int_equal(dn_comp("c.example", message + 27, 50, pointers, end), 4);
	assert_memory_equal(message + 27, "\1c\xc0\x0e", 4);
	assert_int_equal(dn_comp("c.example", message + 31, 1, pointers, end), -1);
	assert_int_equal(dn_comp("c.example", message + 31, 2, pointers, end), 2);
	assert_memory_equal(message + 31, "\xc0\x1b", 2);
	assert_ptr_equal(pointers[3], message + 27);
	ns_name_rollback(message + 23, (const unsigned char **)pointers, (const unsigned char **)end);
	assert_null(pointers[2]);
	unsigned char unpacked[NS_MAXCDNAME];
	assert_int_equal(ns_name_unpack(message, message + 33, message + 31, unpacked, sizeof unpacked), 2);
	assert_memory_equal(unpacked, "\1c\7example", 11);
	assert_int_equal(ns_name_pack(unpacked, message + 40, 11, NULL, NULL), 11);
	assert_int_equal(ns_name_compress("x", message + 40, 3, NULL, NULL), 3);

	assert_int_equal(ns_samename("A.b", "a.B."), 1);
	assert_int_equal(ns_samename("a.b", "b"), 0);
	assert_int_equal(ns_samedomain("a.b", "b"), 1);
	assert_int_equal(ns_samedomain("a.b", ""), 1);
	assert_int_equal(ns_samedomain("ab", "b"), 0);
	assert_int_equal(ns_samedomain("a\\.b", "b"), 0);
	assert_int_equal(ns_subdomain("a.b", "a.b"), 0);
	assert_int_equal(ns_subdomain("a.b.", "b"), 1);
	assert_int_equal(ns_makecanon("a.b..", text, sizeof text), 0);
	assert_string_equal(text, "a.b.");
	assert_int_equal(ns_makecanon("a.b", text, 4), -1);

	static const struct {
		const char *name;
		int host, owner, mailbox, domain;
	} kinds[] = {
		{ "www.example", 1, 1, 1, 1 }, { "*.example", 0, 1, 1, 1 }, { "me+you.example", 0, 0, 1, 1 }, { "a", 1, 1, 0, 1 }, { "", 1, 1, 1, 1 }, { "-a.b", 0, 0, 1, 1 }, { "a.-b", 1, 1, 1, 1 },
		{ "a b.c", 0, 0, 0, 0 }, { "a..b", 0, 0, 0, 0 }, { "a_b.c", 1, 1, 1, 1 },
	};
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		assert_int_equal(res_hnok(kinds[i].name), kinds[i].host);
		assert_int_equal(res_ownok(kinds[i].name), kinds[i].owner);
		assert_int_equal(res_mailok(kinds[i].name), kinds[i].mailbox);
		assert_int_equal(res_dnok(kinds[i].name), kinds[i].domain);
	}
}

static void test_numbers(void **state)
{
	(void)state;
	unsigned char bytes[6], *p = bytes;
	unsigned value;
	NS_PUT16(0xfedc, p);
	PUTLONG(0x89abcdef, p);
	assert_ptr_equal(p, bytes + 6);
	assert_memory_equal(bytes, "\xfe\xdc\x89\xab\xcd\xef", 6);
	p = bytes;
	GETSHORT(value, p);
	assert_int_equal(value, 0xfedc);
	NS_GET32(value, p);
	assert_int_equal(value, 0x89abcdef);
	ns_put16(0x1234, bytes);
	ns_put32(0x56789abc, bytes + 2);
	assert_memory_equal(bytes, "\x12\x34\x56\x78\x9a\xbc", 6);
	assert_int_equal(ns_get32(bytes + 2), 0x56789abc);
}

/* ---- A server ---- */

static struct dns_config config;
static char asked[20][100];
static int asked_count;

static int reply_to(unsigned char *message, int size, int by_tcp)
{
	char *name = asked[asked_count < 19 ? asked_count++ : 19];
	if (dn_expand(message, message + size, message + 12, name, 100) < 0)
		return 0;
	message[2] |= 0x80;
	message[3] = 0x80;
	if (strncmp(name, "none", 4) == 0)
		message[3] |= 3;
	else if (strncmp(name, "broken", 6) == 0)
		message[3] |= 2;
	else if (strncmp(name, "refused", 7) == 0)
		message[3] |= 5;
	else if (strcmp(name, "long.test") == 0 && !by_tcp)
		message[2] |= 2;
	else if (strcmp(name, "good.test") == 0 || strcmp(name, "long.test") == 0 || strcmp(name, "x.one.test") == 0) {
		static const unsigned char record[] = "\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\xc0\0\2";
		memcpy(message + size, record, sizeof record);
		message[size + 15] = (unsigned char)(7 + by_tcp);
		message[7] = 1;
		size += 16;
	}
	return size;
}

static void *serve(void *argument)
{
	for (;;) {
		unsigned char message[700];
		struct sockaddr_in from;
		socklen_t length = sizeof from;
		struct pollfd both[2] = { { udp, POLLIN, 0 }, { tcp, POLLIN, 0 } };
		poll(both, 2, -1);
		if (both[1].revents != 0) {
			int fd = accept(tcp, NULL, NULL);
			ssize_t got = 0;
			while (got < 2 || got < 2 + message[1])
				got += recv(fd, message + got, 500 - (size_t)got, 0);
			message[1] = (unsigned char)reply_to(message + 2, message[1], 1);
			send(fd, message, message[1] + 2u, 0);
			close(fd);
			continue;
		}
		ssize_t got = recvfrom(udp, message, 500, 0, (struct sockaddr *)&from, &length);
		if (got < 13)
			return argument;
		int size = reply_to(message, (int)got, 0);
		if (strcmp(asked[asked_count - 1], "silent.test") != 0)
			sendto(udp, message, (size_t)size, 0, (struct sockaddr *)&from, length);
	}
}

static int setup(void **state)
{
	(void)state;
	int error = start_server(&config, serve);
	config.search_count = 2;
	strcpy(config.search[0], "none.test");
	strcpy(config.search[1], "one.test");
	config.milliseconds = 1000;
	config.attempts = 1;
	__plat_res_fill(&_res, &config);
	return error;
}

static int teardown(void **state)
{
	(void)state;
	return stop_server(&config);
}

static void check_address(const unsigned char *answer, int size, int last)
{
	ns_msg message;
	ns_rr record;
	assert_true(size > 0);
	assert_int_equal(ns_initparse(answer, size, &message), 0);
	assert_int_equal(ns_parserr(&message, ns_s_an, 0, &record), 0);
	assert_int_equal(record.type, T_A);
	assert_int_equal(record.rdata[3], last);
}

static void fails(int result, int error)
{
	assert_int_equal(result, -1);
	assert_int_equal(h_errno, error);
	assert_int_equal(_res.res_h_errno, error);
}

static void test_questions(void **state)
{
	(void)state;
	unsigned char answer[512];
	assert_int_equal(_res.options, RES_INIT | RES_DEFAULT);
	assert_int_equal(_res.nscount, 1);
	assert_string_equal(_res.dnsrch[1], "one.test");
	check_address(answer, res_query("good.test", C_IN, T_A, answer, sizeof answer), 7);
	check_address(answer, res_query("long.test", C_IN, T_A, answer, sizeof answer), 8);
	fails(res_query("none.test", C_IN, T_A, answer, sizeof answer), HOST_NOT_FOUND);
	assert_int_equal(answer[3] & 15, NXDOMAIN);
	fails(res_query("empty.test", C_IN, T_A, answer, sizeof answer), NO_DATA);
	fails(res_query("broken.test", C_IN, T_A, answer, sizeof answer), TRY_AGAIN);
	fails(res_query("refused.test", C_IN, T_A, answer, sizeof answer), NO_RECOVERY);
	fails(res_query("a..b", C_IN, T_A, answer, sizeof answer), NO_RECOVERY);
	errno = 0;
	fails(res_query("silent.test", C_IN, T_A, answer, sizeof answer), TRY_AGAIN);
	assert_int_equal(errno, ETIMEDOUT);
	/* No room for all of it. */
	int size = res_query("good.test", C_IN, T_A, answer, 20);
	assert_int_equal(size, 12 + 11 + 4 + 16);
	assert_int_equal(answer[2] & 2, 2);
	_res.options |= RES_IGNTC;
	fails(res_query("long.test", C_IN, T_A, answer, sizeof answer), NO_DATA);
	_res.options &= ~(unsigned long)RES_IGNTC;

	check_address(answer, res_querydomain("good", "test", C_IN, T_A, answer, sizeof answer), 7);
	check_address(answer, res_querydomain("good.test.", NULL, C_IN, T_A, answer, sizeof answer), 7);
	asked_count = 0;
	check_address(answer, res_search("x", C_IN, T_A, answer, sizeof answer), 7);
	assert_string_equal(asked[0], "x.none.test");
	assert_string_equal(asked[1], "x.one.test");
	check_address(answer, res_search("good.test", C_IN, T_A, answer, sizeof answer), 7);
	fails(res_search("empty", C_IN, T_A, answer, sizeof answer), NO_DATA);
	fails(res_search("none", C_IN, T_A, answer, sizeof answer), HOST_NOT_FOUND);
	fails(res_search("none.", C_IN, T_A, answer, sizeof answer), HOST_NOT_FOUND);
	_res.options &= ~(unsigned long)RES_DEFNAMES;
	asked_count = 0;
	fails(res_search("none", C_IN, T_A, answer, sizeof answer), HOST_NOT_FOUND);
	assert_int_equal(asked_count, 1);
	_res.options |= RES_DEFNAMES;

	unsigned char question[100];
	size = res_mkquery(QUERY, "good.test", C_IN, T_A, NULL, 0, NULL, question, sizeof question);
	assert_int_equal(size, 12 + 11 + 4);
	assert_memory_equal(question + 2, "\1\0\0\1\0\0\0\0\0\0\4good\4test\0\0\1\0\1", 25);
	check_address(answer, res_send(question, size, answer, sizeof answer), 7);
	assert_memory_equal(answer, question, 2);
	errno = 0;
	assert_int_equal(res_send(question, 11, answer, sizeof answer), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(res_mkquery(QUERY, "good.test", C_IN, T_A, NULL, 0, NULL, question, 26), -1);
	assert_int_equal(res_mkquery(QUERY, "good.test", C_IN, 70000, NULL, 0, NULL, question, 26), -1);
	assert_int_equal(res_mkquery(STATUS, "good.test", C_IN, T_A, NULL, 0, NULL, question, sizeof question), -1);

	/* A state of the program's own, by way of IPv6's list; nobody listens there. */
	struct __res_state own = { .options = 0 };
	struct dns_config six = config;
	struct sockaddr_in6 address = { .sin6_family = AF_INET6, .sin6_addr = in6addr_loopback, .sin6_port = htons(9) };
	memcpy(&six.servers[0], &address, sizeof address);
	__plat_res_fill(&own, &six);
	assert_int_equal(own.nsaddr_list[0].sin_family, 0);
	assert_int_equal(own._u._ext.nsaddrs[0]->sin6_port, htons(9));
	assert_int_equal(res_nsend(&own, question, 27, answer, sizeof answer), -1);
	res_nclose(&own);
	assert_null(own._u._ext.nsaddrs[0]);
	assert_int_equal(own.options & RES_INIT, 0);

	struct __res_state file = { .options = 0 };
	assert_int_equal(res_ninit(&file), 0);
	assert_true(file.nscount > 0);
	res_nclose(&file);
	assert_int_equal(res_init(), 0);
	assert_true((_res.options & RES_INIT) != 0);
	memcpy(&_res.nsaddr_list[0], &config.servers[0], sizeof(struct sockaddr_in));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_messages), cmocka_unit_test(test_names), cmocka_unit_test(test_numbers), cmocka_unit_test_setup_teardown(test_questions, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
