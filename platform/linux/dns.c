/* SPDX-License-Identifier: MIT */
/* A small DNS client (RFC 1035) over UDP: one question, the servers of /etc/resolv.conf in turn, twice. */
#define _GNU_SOURCE 1
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "plat_netdb.h"

enum { SERVERS = 3, ROUNDS = 2, MILLISECONDS = 2500, MESSAGE = 512, HEAD = 12, TYPE_A = 1, TYPE_AAAA = 28, CLASS_IN = 1 };

/* The servers, or the one on this machine if the file names none. */
static int read_servers(struct sockaddr_storage servers[SERVERS])
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	int count = 0;
	FILE *file = fopen("/etc/resolv.conf", "re");
	while (file != NULL && count < SERVERS && __plat_netdb_next(file, line, words)) {
		struct sockaddr_in *four = (struct sockaddr_in *)&servers[count];
		struct sockaddr_in6 *six = (struct sockaddr_in6 *)&servers[count];
		if (strcmp(words[0], "nameserver") != 0)
			continue;
		memset(&servers[count], 0, sizeof(*servers));
		if (inet_pton(AF_INET, words[1], &four->sin_addr) == 1) {
			four->sin_family = AF_INET;
			four->sin_port = htons(53);
			count++;
		} else if (inet_pton(AF_INET6, words[1], &six->sin6_addr) == 1) {
			six->sin6_family = AF_INET6;
			six->sin6_port = htons(53);
			count++;
		}
	}
	if (file != NULL)
		fclose(file);
	if (count == 0) {
		*(struct sockaddr_in *)servers = (struct sockaddr_in){ AF_INET, htons(53), { htonl(INADDR_LOOPBACK) }, { 0 } };
		count = 1;
	}
	return count;
}

/* The question's length, or 0 if the name cannot be asked for. */
static size_t make_question(unsigned char message[MESSAGE], const char *name, int type)
{
	static const unsigned char head[HEAD] = { 0, 0, 1, 0, 0, 1 };
	size_t at = HEAD;
	memcpy(message, head, HEAD);
	if (getrandom(message, 2, 0) != 2)
		return 0;
	while (*name != 0) {
		size_t length = strcspn(name, ".");
		if (length == 0 || length > 63 || at + length + 1 > HEAD + 254)
			return 0;
		message[at++] = (unsigned char)length;
		memcpy(message + at, name, length);
		at += length;
		name += length;
		if (*name == '.')
			name++;
	}
	message[at++] = 0;
	message[at++] = 0;
	message[at++] = (unsigned char)type;
	message[at++] = 0;
	message[at++] = CLASS_IN;
	return at;
}

/* Behind a name, or 0 if it does not end within the message. */
static size_t skip_name(const unsigned char *message, size_t size, size_t at)
{
	while (at < size) {
		unsigned length = message[at];
		if (length == 0)
			return at + 1;
		if (length >= 0xc0)
			return at + 2 <= size ? at + 2 : 0;
		if (length > 63)
			return 0;
		at += length + 1;
	}
	return 0;
}

/* 0, an EAI_* value, or 1 if this is no answer to the question and one may still come. */
static int read_answer(const unsigned char *message, size_t size, const unsigned char *question, size_t question_size, int type,
	struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	/* Id, opcode and question must be ours; letters may come back in the other case. */
	if (size < question_size || memcmp(message, question, 2) != 0 || (message[2] & 0xf8) != 0x80 || message[4] != 0 || message[5] != 1)
		return 1;
	for (size_t i = HEAD; i < question_size; i++) {
		unsigned a = message[i], b = question[i];
		if (a != b && ((a | 0x20) != (b | 0x20) || (a | 0x20) < 'a' || (a | 0x20) > 'z'))
			return 1;
	}
	int code = message[3] & 15;
	if (code == 3)
		return EAI_NONAME;
	if (code == 2)
		return EAI_AGAIN;
	/* Truncated (there is no TCP here), or refused. */
	if (code != 0 || (message[2] & 2) != 0)
		return EAI_FAIL;
	unsigned answers = (unsigned)message[6] << 8 | message[7], length = type == TYPE_A ? 4 : 16;
	size_t at = question_size;
	int before = *count, total = before;
	for (; answers > 0; answers--) {
		at = skip_name(message, size, at);
		if (at == 0 || size - at < 10)
			return EAI_FAIL;
		const unsigned char *record = message + at;
		unsigned data = (unsigned)record[8] << 8 | record[9];
		at += 10;
		if (size - at < data)
			return EAI_FAIL;
		if (record[0] == 0 && record[1] == type && record[2] == 0 && record[3] == CLASS_IN) {
			if (data != length)
				return EAI_FAIL;
			if (total < NETDB_ADDRESSES) {
				found[total] = (struct netdb_address){ .family = type == TYPE_A ? AF_INET : AF_INET6 };
				memcpy(found[total++].bytes, message + at, length);
			}
		}
		at += data;
	}
	*count = total;
	return total == before ? EAI_NODATA : 0;
}

static long long now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

static int ask(const struct sockaddr_storage *server, const unsigned char *question, size_t size, int type,
	struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	int fd = socket(server->ss_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), result = EAI_AGAIN;
	if (fd < 0)
		return EAI_SYSTEM;
	/* Connected: the kernel drops what others send. */
	socklen_t length = server->ss_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
	if (connect(fd, (const struct sockaddr *)server, length) == 0 && send(fd, question, size, MSG_NOSIGNAL) == (ssize_t)size) {
		long long end = now() + MILLISECONDS, left;
		for (result = 1; result == 1 && (left = end - now()) > 0;) {
			unsigned char message[MESSAGE];
			struct pollfd ready = { fd, POLLIN, 0 };
			int some = poll(&ready, 1, (int)left);
			if (some == 0)
				break;
			ssize_t got = some < 0 ? -1 : recv(fd, message, sizeof(message), 0);
			if (got >= 0)
				result = read_answer(message, (size_t)got, question, size, type, found, count);
			else if (errno != EINTR && errno != EAGAIN)
				break;
		}
		if (result == 1)
			result = EAI_AGAIN;
	}
	close(fd);
	return result;
}

int __plat_dns_query(const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	struct sockaddr_storage servers[SERVERS];
	unsigned char question[MESSAGE];
	int type = family == AF_INET ? TYPE_A : TYPE_AAAA, result = EAI_AGAIN;
	size_t size = make_question(question, name, type);
	if (size <= HEAD + 5)
		return EAI_NONAME;
	int many = read_servers(servers);
	for (int i = 0; i < many * ROUNDS; i++) {
		result = ask(&servers[i % many], question, size, type, found, count);
		if (result == 0 || result == EAI_NONAME || result == EAI_NODATA)
			break;
	}
	return result;
}
