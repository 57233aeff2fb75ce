/* SPDX-License-Identifier: MIT */
/* Names of hosts, services and protocols: what needs no network. Expectations: POSIX.1-2017, RFC 3493, and the files in /etc. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>

static void test_numeric(void **state)
{
	(void)state;
	struct addrinfo hints = { .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM }, *list;
	assert_int_equal(getaddrinfo("192.0.2.1", "80", &hints, &list), 0);
	assert_null(list->ai_next);
	assert_int_equal(list->ai_family, AF_INET);
	assert_int_equal(list->ai_socktype, SOCK_STREAM);
	assert_int_equal(list->ai_protocol, IPPROTO_TCP);
	assert_int_equal(list->ai_addrlen, sizeof(struct sockaddr_in));
	struct sockaddr_in four;
	memcpy(&four, list->ai_addr, sizeof four);
	assert_int_equal(four.sin_port, htons(80));
	assert_int_equal(four.sin_addr.s_addr, inet_addr("192.0.2.1"));
	char host[64], service[16];
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof host, service, sizeof service,
		NI_NUMERICHOST | NI_NUMERICSERV), 0);
	assert_string_equal(host, "192.0.2.1");
	assert_string_equal(service, "80");
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, host, 9, NULL, 0, NI_NUMERICHOST), EAI_OVERFLOW);
	assert_int_equal(getnameinfo(list->ai_addr, 3, host, sizeof host, NULL, 0, 0), EAI_FAMILY);
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof host, NULL, 0, NI_NAMEREQD), EAI_NONAME);
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, NULL, 0, NULL, 0, 0), EAI_NONAME);
	freeaddrinfo(list);

	assert_int_equal(getaddrinfo("fe80::1%lo", NULL, &hints, &list), 0);
	struct sockaddr_in6 six;
	memcpy(&six, list->ai_addr, sizeof six);
	assert_true(six.sin6_scope_id != 0);
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof host, NULL, 0, NI_NUMERICHOST), 0);
	assert_string_equal(host, "fe80::1%lo");
	/* Groups on one link have the interface's name too (RFC 4007), others its number (CPython's tests count on the former). */
	assert_int_equal(inet_pton(AF_INET6, "ff02::1:2", &six.sin6_addr), 1);
	assert_int_equal(getnameinfo((struct sockaddr *)&six, sizeof six, host, sizeof host, NULL, 0, NI_NUMERICHOST), 0);
	assert_string_equal(host, "ff02::1:2%lo");
	char numbered[64];
	snprintf(numbered, sizeof numbered, "ff05::1:2%%%u", (unsigned)six.sin6_scope_id);
	assert_int_equal(inet_pton(AF_INET6, "ff05::1:2", &six.sin6_addr), 1);
	assert_int_equal(getnameinfo((struct sockaddr *)&six, sizeof six, host, sizeof host, NULL, 0, NI_NUMERICHOST), 0);
	assert_string_equal(host, numbered);
	freeaddrinfo(list);

	hints = (struct addrinfo){ .ai_family = AF_INET6, .ai_flags = AI_V4MAPPED | AI_CANONNAME, .ai_socktype = SOCK_DGRAM };
	assert_int_equal(getaddrinfo("192.0.2.1", NULL, &hints, &list), 0);
	assert_string_equal(list->ai_canonname, "192.0.2.1");
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof host, NULL, 0, NI_NUMERICHOST), 0);
	assert_string_equal(host, "::ffff:192.0.2.1");
	freeaddrinfo(list);

	hints = (struct addrinfo){ .ai_family = AF_INET, .ai_flags = AI_PASSIVE };
	assert_int_equal(getaddrinfo(NULL, "7", &hints, &list), 0);
	assert_int_equal(list->ai_socktype, SOCK_STREAM);
	assert_int_equal(list->ai_next->ai_socktype, SOCK_DGRAM);
	memcpy(&four, list->ai_addr, sizeof four);
	assert_int_equal(four.sin_addr.s_addr, INADDR_ANY);
	freeaddrinfo(list);
}

static void test_errors(void **state)
{
	(void)state;
	struct addrinfo *list;
	assert_int_equal(getaddrinfo(NULL, NULL, NULL, &list), EAI_NONAME);
	assert_int_equal(getaddrinfo("a", NULL, &(struct addrinfo){ .ai_flags = AI_NUMERICHOST }, &list), EAI_NONAME);
	assert_int_equal(getaddrinfo("::1", NULL, &(struct addrinfo){ .ai_family = AF_INET }, &list), EAI_NONAME);
	assert_int_equal(getaddrinfo("::1", NULL, &(struct addrinfo){ .ai_family = 99 }, &list), EAI_FAMILY);
	assert_int_equal(getaddrinfo("::1", NULL, &(struct addrinfo){ .ai_socktype = 99 }, &list), EAI_SOCKTYPE);
	assert_int_equal(getaddrinfo("::1", NULL, &(struct addrinfo){ .ai_flags = 0x8000 }, &list), EAI_BADFLAGS);
	assert_int_equal(getaddrinfo(NULL, "1", &(struct addrinfo){ .ai_flags = AI_CANONNAME }, &list), EAI_BADFLAGS);
	assert_int_equal(getaddrinfo("::1", "no-such-service", NULL, &list), EAI_SERVICE);
	assert_int_equal(getaddrinfo("::1", "65536", NULL, &list), EAI_SERVICE);
	assert_int_equal(getaddrinfo("::1", "http", &(struct addrinfo){ .ai_flags = AI_NUMERICSERV }, &list), EAI_NONAME);
	/* Names that no question can hold. */
	assert_int_equal(getaddrinfo("a..b", NULL, NULL, &list), EAI_NONAME);
	assert_int_equal(getaddrinfo("0123456789012345678901234567890123456789012345678901234567890123.x", NULL, NULL, &list), EAI_NONAME);
	for (int i = 0; i > -13; i--)
		assert_true(*gai_strerror(i) != 0);
	assert_string_not_equal(gai_strerror(EAI_NONAME), gai_strerror(12345));
}

static void test_hosts(void **state)
{
	(void)state;
	struct addrinfo hints = { .ai_family = AF_INET, .ai_socktype = SOCK_STREAM }, *list;
	char host[NI_MAXHOST];
	assert_int_equal(getaddrinfo("localhost", NULL, &hints, &list), 0);
	struct sockaddr_in four;
	memcpy(&four, list->ai_addr, sizeof four);
	assert_int_equal(four.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
	assert_int_equal(getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof host, NULL, 0, NI_NAMEREQD), 0);
	assert_string_equal(host, "localhost");
	freeaddrinfo(list);
	struct hostent *entry = gethostbyname("localhost");
	assert_non_null(entry);
	assert_string_equal(entry->h_name, "localhost");
	assert_int_equal(entry->h_length, 4);
	assert_memory_equal(entry->h_addr, "\x7f\0\0\1", 4);
	in_addr_t address = htonl(INADDR_LOOPBACK);
	entry = gethostbyaddr(&address, 4, AF_INET);
	assert_non_null(entry);
	assert_string_equal(entry->h_name, "localhost");
	address = inet_addr("192.0.2.77");
	h_errno = 0;
	assert_null(gethostbyaddr(&address, 4, AF_INET));
	assert_int_equal(h_errno, HOST_NOT_FOUND);
	assert_null(gethostbyaddr(&address, 3, AF_INET));
	assert_int_equal(h_errno, NO_RECOVERY);
	assert_null(gethostbyname("a..b"));
	assert_int_equal(h_errno, HOST_NOT_FOUND);
	assert_true(*hstrerror(h_errno) != 0);
}

static void test_services(void **state)
{
	(void)state;
	assert_null(getservbyname("no-such-service", NULL));
	assert_null(getprotobyname("no-such-protocol"));
	/* Small systems are without these files. */
	FILE *file = fopen("/etc/services", "r");
	if (file != NULL) {
		fclose(file);
		struct servent *service = getservbyname("http", "tcp");
		assert_non_null(service);
		assert_int_equal(service->s_port, htons(80));
		assert_string_equal(service->s_proto, "tcp");
		service = getservbyport(htons(53), "udp");
		assert_non_null(service);
		assert_string_equal(service->s_name, "domain");
		assert_null(getservbyname("http", "none"));
	}
	file = fopen("/etc/protocols", "r");
	if (file != NULL) {
		fclose(file);
		struct protoent *protocol = getprotobyname("tcp");
		assert_non_null(protocol);
		assert_int_equal(protocol->p_proto, 6);
		assert_string_equal(getprotobynumber(17)->p_name, "udp");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numeric), cmocka_unit_test(test_errors), cmocka_unit_test(test_hosts), cmocka_unit_test(test_services),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
