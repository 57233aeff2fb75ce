/* SPDX-License-Identifier: MIT */
/* The functions of <arpa/inet.h>, and the byte orders and addresses of <netinet/in.h>. */
#define _GNU_SOURCE 1
#include <arpa/inet.h>
#include <endian.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "error.h"

#include "plat_inet.h"

const struct in6_addr in6addr_any = IN6ADDR_ANY_INIT;
const struct in6_addr in6addr_loopback = IN6ADDR_LOOPBACK_INIT;

uint32_t htonl(uint32_t value) { return htobe32(value); }
uint16_t htons(uint16_t value) { return htobe16(value); }
uint32_t ntohl(uint32_t value) { return be32toh(value); }
uint16_t ntohs(uint16_t value) { return be16toh(value); }

/* -1 if it is none. Locale plays no part. */
static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Four numbers without leading zeros, and nothing behind them. */
static int parse4(const char *text, unsigned char bytes[4])
{
	for (int i = 0; i < 4; i++) {
		if (i > 0 && *text++ != '.')
			return 0;
		const char *start = text;
		int value = 0;
		while (*text >= '0' && *text <= '9' && text - start < 3)
			value = value * 10 + (*text++ - '0');
		if (text == start || value > 255 || (*start == '0' && text - start > 1))
			return 0;
		bytes[i] = (unsigned char)value;
	}
	return *text == 0;
}

static int parse6(const char *text, unsigned char bytes[16])
{
	int count = 0, gap = -1;
	unsigned char parsed[16] = { 0 };
	if (text[0] == ':' && text[1] != ':')
		return 0;
	if (text[0] == ':') {
		gap = 0;
		text += 2;
	}
	while (*text != 0) {
		const char *start = text;
		int value = 0;
		if (count == 16)
			return 0;
		while (text - start < 4 && digit_of(*text) >= 0)
			value = value * 16 + digit_of(*text++);
		if (text == start)
			return 0;
		/* Also in the place of the third digit and later: "255.". */
		if (*text == '.') {
			if (count > 12 || !parse4(start, parsed + count))
				return 0;
			count += 4;
			break;
		}
		parsed[count++] = (unsigned char)(value >> 8);
		parsed[count++] = (unsigned char)value;
		if (*text == 0)
			break;
		if (*text++ != ':')
			return 0;
		if (*text == ':') {
			if (gap >= 0)
				return 0;
			gap = count;
			text++;
		} else if (*text == 0)
			return 0;
	}
	/* A gap stands for at least one group. */
	if (gap < 0 ? count != 16 : count > 14)
		return 0;
	memset(bytes, 0, 16);
	if (gap < 0)
		gap = 16;
	memcpy(bytes, parsed, (size_t)(gap < count ? gap : count));
	if (gap < count)
		memcpy(bytes + 16 - (count - gap), parsed + gap, (size_t)(count - gap));
	return 1;
}

int inet_pton(int family, const char *restrict text, void *restrict address)
{
	unsigned char bytes[16];
	if (family != AF_INET && family != AF_INET6) {
		__crt_set_errno(EAFNOSUPPORT);
		return -1;
	}
	if (!(family == AF_INET ? parse4(text, bytes) : parse6(text, bytes)))
		return 0;
	memcpy(address, bytes, family == AF_INET ? 4 : 16);
	return 1;
}

static char *put4(char *at, const unsigned char bytes[4])
{
	return at + sprintf(at, "%d.%d.%d.%d", bytes[0], bytes[1], bytes[2], bytes[3]);
}

/* RFC 5952: the longest run of at least two zero groups, the first of equals, becomes "::". */
static void put6(char *at, const unsigned char bytes[16])
{
	int gap = -1, gap_size = 1;
	for (int i = 0; i < 8; i++) {
		int size = 0;
		while (i + size < 8 && bytes[2 * (i + size)] == 0 && bytes[2 * (i + size) + 1] == 0)
			size++;
		if (size > gap_size) {
			gap = i;
			gap_size = size;
		}
	}
	int mapped = IN6_IS_ADDR_V4MAPPED(bytes) || (gap == 0 && gap_size == 6);
	for (int i = 0; i < 8; i++) {
		if (i == gap) {
			*at++ = ':';
			if ((i += gap_size) == 8)
				*at++ = ':';
		}
		if (i > 0 && i < 8)
			*at++ = ':';
		if (i == 6 && mapped) {
			at = put4(at, bytes + 12);
			break;
		}
		if (i < 8)
			at += sprintf(at, "%x", bytes[2 * i] << 8 | bytes[2 * i + 1]);
	}
	*at = 0;
}

const char *inet_ntop(int family, const void *restrict address, char *restrict buffer, socklen_t size)
{
	char text[INET6_ADDRSTRLEN];
	if (family == AF_INET)
		put4(text, address);
	else if (family == AF_INET6)
		put6(text, address);
	else {
		__crt_set_errno(EAFNOSUPPORT);
		return NULL;
	}
	if (strlen(text) >= size) {
		__crt_set_errno(ENOSPC);
		return NULL;
	}
	return strcpy(buffer, text);
}

const char *__plat_inet_part(const char *text, uint64_t most, uint64_t *number)
{
	int base = 10, any = 0, digit;
	*number = 0;
	if (*text == '0') {
		any = 1;
		base = 8;
		if ((*++text | 0x20) == 'x') {
			base = 16;
			any = 0;
			text++;
		}
	}
	for (; (digit = digit_of(*text)) >= 0 && digit < base; text++, any = 1)
		if ((*number = *number * (unsigned)base + (unsigned)digit) > most)
			return NULL;
	return any ? text : NULL;
}

int inet_aton(const char *text, struct in_addr *address)
{
	uint32_t value = 0;
	for (int left = 3;; left--) {
		uint64_t number;
		text = __plat_inet_part(text, 0xffffffff, &number);
		if (text == NULL)
			return 0;
		if (*text == '.') {
			if (left == 0 || number > 255)
				return 0;
			value |= (uint32_t)number << 8 * left;
			text++;
			continue;
		}
		if (*text != 0 && *text != ' ' && (*text < '\t' || *text > '\r'))
			return 0;
		if (number >> 8 * (left + 1) != 0)
			return 0;
		address->s_addr = htobe32(value | (uint32_t)number);
		return 1;
	}
}

in_addr_t inet_addr(const char *text)
{
	struct in_addr address;
	return inet_aton(text, &address) ? address.s_addr : INADDR_NONE;
}

char *inet_ntoa(struct in_addr address)
{
	static char text[INET_ADDRSTRLEN];
	put4(text, (const unsigned char *)&address);
	return text;
}
