/* SPDX-License-Identifier: MIT */
/* A question to one name server and its answer, over UDP, and over TCP if the answer is too long for that (RFC 1035, 4.2). */
#define _GNU_SOURCE 1
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "plat_netdb.h"

/* Room for an answer over UDP: more than most servers send, whatever they are told. */
enum { HEAD = 12, DATAGRAM = 4096, MESSAGE = 65535 };

static long long now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

static socklen_t size_of(const struct sockaddr_storage *server)
{
	return server->ss_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
}

/* Where the questions of a message end. */
static size_t end_of_questions(const unsigned char *message, size_t size)
{
	size_t at = HEAD;
	for (unsigned count = (unsigned)message[4] << 8 | message[5]; count > 0 && at < size; count--) {
		while (at < size && message[at] != 0 && message[at] < 0xc0)
			at += message[at] + 1u;
		at += at < size && message[at] == 0 ? 5 : 6;
	}
	return at < size ? at : size;
}

/* Id, opcode and questions must be ours; letters may come back in the other case. */
static int answers(const unsigned char *answer, size_t size, const unsigned char *message, size_t message_size)
{
	if (size < HEAD || memcmp(answer, message, 2) != 0 || (answer[2] & 0xf8) != (0x80 | (message[2] & 0x78)) || memcmp(answer + 4, message + 4, 2) != 0)
		return 0;
	size_t end = end_of_questions(message, message_size);
	if (size < end)
		return 0;
	for (size_t i = HEAD; i < end; i++) {
		unsigned a = answer[i], b = message[i];
		if (a != b && ((a | 0x20) != (b | 0x20) || (a | 0x20) < 'a' || (a | 0x20) > 'z'))
			return 0;
	}
	return 1;
}

static ssize_t ask_udp(const struct sockaddr_storage *server, const unsigned char *message, size_t size, long long end, unsigned char **answer)
{
	unsigned char room[DATAGRAM];
	int fd = socket(server->ss_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	ssize_t result = -ETIMEDOUT;
	if (fd < 0)
		return -errno;
	/* Connected: the kernel drops what others send. */
	if (connect(fd, (const struct sockaddr *)server, size_of(server)) < 0 || send(fd, message, size, MSG_NOSIGNAL) != (ssize_t)size) {
		result = -errno;
	} else {
		long long left;
		while (result == -ETIMEDOUT && (left = end - now()) > 0) {
			struct pollfd ready = { fd, POLLIN, 0 };
			int some = poll(&ready, 1, (int)left);
			if (some == 0)
				break;
			ssize_t got = some < 0 ? -1 : recv(fd, room, sizeof room, 0);
			if (got >= 0) {
				if (answers(room, (size_t)got, message, size))
					result = got;
			} else if (errno != EINTR && errno != EAGAIN) {
				result = -errno;
			}
		}
	}
	close(fd);
	if (result >= 0) {
		*answer = malloc((size_t)result);
		if (*answer == NULL)
			return -ENOMEM;
		memcpy(*answer, room, (size_t)result);
	}
	return result;
}

/* Sends or receives exactly so much before the time is over: 0, or a negative error. */
static int transfer(int fd, void *data, size_t size, short direction, long long end)
{
	unsigned char *at = data;
	while (size > 0) {
		struct pollfd ready = { fd, direction, 0 };
		long long left = end - now();
		if (left <= 0)
			return -ETIMEDOUT;
		int some = poll(&ready, 1, (int)left);
		if (some < 0 && errno != EINTR)
			return -errno;
		if (some <= 0)
			continue;
		ssize_t moved = direction == POLLIN ? recv(fd, at, size, 0) : send(fd, at, size, MSG_NOSIGNAL);
		if (moved == 0)
			return -ECONNRESET;
		if (moved < 0 && errno != EINTR && errno != EAGAIN)
			return -errno;
		if (moved > 0) {
			at += moved;
			size -= (size_t)moved;
		}
	}
	return 0;
}

/* Each message behind its length in two bytes. */
static ssize_t ask_tcp(const struct sockaddr_storage *server, const unsigned char *message, size_t size, long long end, unsigned char **answer)
{
	unsigned char head[2] = { (unsigned char)(size >> 8), (unsigned char)size }, *framed = malloc(size + 2), *got = NULL;
	int fd = socket(server->ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	ssize_t result = fd < 0 ? -errno : framed == NULL ? -ENOMEM : 0;
	if (result == 0) {
		memcpy(framed, head, 2);
		memcpy(framed + 2, message, size);
		if (connect(fd, (const struct sockaddr *)server, size_of(server)) < 0 && errno != EINPROGRESS)
			result = -errno;
	}
	if (result == 0)
		result = transfer(fd, framed, size + 2, POLLOUT, end);
	if (result == 0)
		result = transfer(fd, head, 2, POLLIN, end);
	if (result == 0) {
		size_t length = (size_t)head[0] << 8 | head[1];
		got = malloc(length + 1);
		result = got == NULL ? -ENOMEM : transfer(fd, got, length, POLLIN, end);
		/* A stream has one answer, which is whole. */
		if (result == 0)
			result = answers(got, length, message, size) && (got[2] & 2) == 0 ? (ssize_t)length : -EBADMSG;
	}
	free(framed);
	if (fd >= 0)
		close(fd);
	if (result >= 0)
		*answer = got;
	else
		free(got);
	return result;
}

ssize_t __plat_dns_exchange(const struct sockaddr_storage *server, const unsigned char *message, size_t size, int milliseconds, int how, unsigned char **answer)
{
	ssize_t result;
	if (size < HEAD || size > MESSAGE)
		return -EINVAL;
	if (how != DNS_BY_TCP) {
		result = ask_udp(server, message, size, now() + milliseconds, answer);
		if (result < 0 || (*answer)[2] % 4 < 2 || how == DNS_NO_TCP)
			return result;
		free(*answer);
		*answer = NULL;
	}
	return ask_tcp(server, message, size, now() + milliseconds, answer);
}
