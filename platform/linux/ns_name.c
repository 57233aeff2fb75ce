/* SPDX-License-Identifier: MIT */
/* The names of the domain name system: between messages (RFC 1035, 4.1.4), unpacked labels and text (RFC 4343, 2.1). */
#include <arpa/nameser.h>
#include <ctype.h>
#include <errno.h>
#include <resolv.h>
#include <string.h>

/* An unpacked name has up to 255 bytes, its last label (of no length) among them; a pointer is two bytes of which two bits mark it. */
enum { NAME = NS_MAXCDNAME, POINTER = NS_CMPRSFLGS, FARTHEST = 0x3fff };

static int too_long(void)
{
	errno = EMSGSIZE;
	return -1;
}

int ns_name_unpack(const unsigned char *message, const unsigned char *end, const unsigned char *from, unsigned char *to, size_t size)
{
	const unsigned char *at = from, *behind = NULL;
	size_t used = 0, seen = 0, whole = (size_t)(end - message);
	if (from < message || from >= end)
		return too_long();
	for (;;) {
		if (at >= end)
			return too_long();
		unsigned length = *at++;
		if ((length & POINTER) == POINTER) {
			if (at >= end)
				return too_long();
			size_t place = (length & 0x3fu) << 8 | *at++;
			if (behind == NULL)
				behind = at;
			if (place >= whole)
				return too_long();
			at = message + place;
			/* A name that goes in a circle has more bytes than the message. */
			seen += 2;
			if (seen >= whole)
				return too_long();
			continue;
		}
		if ((length & POINTER) != 0 || length > (size_t)(end - at) || used + length + 1 > NAME || used + length + 1 > size)
			return too_long();
		to[used++] = (unsigned char)length;
		memcpy(to + used, at, length);
		used += length;
		at += length;
		seen += length + 1;
		if (length == 0)
			return (int)((behind != NULL ? behind : at) - from);
	}
}

/* The length of an unpacked name, or 0 if it is none. */
static size_t unpacked_length(const unsigned char *name)
{
	size_t length = 0;
	while (name[length] != 0) {
		if (name[length] > NS_MAXLABEL)
			return 0;
		length += name[length] + 1u;
		if (length >= NAME)
			return 0;
	}
	return length + 1;
}

static int same_labels(const unsigned char *message, const unsigned char *end, const unsigned char *packed, const unsigned char *name)
{
	unsigned char other[NAME];
	if (ns_name_unpack(message, end, packed, other, sizeof other) < 0)
		return 0;
	size_t length = unpacked_length(name);
	if (length != unpacked_length(other))
		return 0;
	/* Lengths are no letters. */
	for (size_t i = 0; i < length; i++) {
		if (tolower(name[i]) != tolower(other[i]))
			return 0;
	}
	return 1;
}

/* A place before `to` where a name, or the end of one, is the same; 0 if there is none. */
static size_t find(const unsigned char *const *pointers, const unsigned char *to, const unsigned char *name)
{
	const unsigned char *message = pointers[0];
	for (size_t i = 1; pointers[i] != NULL; i++) {
		for (const unsigned char *at = pointers[i]; at < to && *at != 0 && at - message <= FARTHEST; at += *at + 1) {
			if ((*at & POINTER) != 0)
				break;
			if (same_labels(message, to, at, name))
				return (size_t)(at - message);
		}
	}
	return 0;
}

int ns_name_pack(const unsigned char *from, unsigned char *to, int size, const unsigned char **pointers, const unsigned char **end)
{
	size_t used = 0, room = size > 0 ? (size_t)size : 0;
	if (unpacked_length(from) == 0)
		return too_long();
	const unsigned char *at = from;
	while (*at != 0) {
		size_t place = pointers != NULL && pointers[0] != NULL ? find(pointers, to, at) : 0;
		if (place != 0) {
			if (room - used < 2)
				return too_long();
			to[used++] = (unsigned char)(POINTER | place >> 8);
			to[used++] = (unsigned char)place;
			break;
		}
		if (room - used < *at + 1u)
			return too_long();
		memcpy(to + used, at, *at + 1u);
		used += *at + 1u;
		at += *at + 1;
	}
	if (*at == 0) {
		if (room - used < 1)
			return too_long();
		to[used++] = 0;
	}
	/* A name that is nothing but a pointer is of no use to others. */
	if (pointers != NULL && pointers[0] != NULL && end != NULL && (to[0] & POINTER) == 0 && to[0] != 0 && to - pointers[0] <= FARTHEST) {
		size_t count = 1;
		while (pointers[count] != NULL)
			count++;
		if (pointers + count < end - 1) {
			pointers[count] = to;
			pointers[count + 1] = NULL;
		}
	}
	return (int)used;
}

int ns_name_ntop(const unsigned char *from, char *text, size_t size)
{
	size_t used = 0;
	if (*from == 0) {
		if (size < 2)
			return too_long();
		memcpy(text, ".", 2);
		return 2;
	}
	for (const unsigned char *label = from; *label != 0; label += *label + 1) {
		if (*label > NS_MAXLABEL)
			return too_long();
		if (label != from) {
			if (used + 1 >= size)
				return too_long();
			text[used++] = '.';
		}
		for (unsigned i = 1; i <= *label; i++) {
			unsigned c = label[i];
			size_t wanted = c <= ' ' || c >= 0x7f ? 4 : strchr("\".;\\()@$", (int)c) != NULL ? 2 : 1;
			if (used + wanted >= size)
				return too_long();
			if (wanted > 1)
				text[used++] = '\\';
			if (wanted == 4) {
				text[used++] = (char)('0' + c / 100);
				text[used++] = (char)('0' + c / 10 % 10);
				text[used++] = (char)('0' + c % 10);
			} else {
				text[used++] = (char)c;
			}
		}
	}
	text[used++] = 0;
	return (int)used;
}

int ns_name_pton(const char *text, unsigned char *to, size_t size)
{
	size_t used = 1, label = 0;
	int ended = 0;
	if (size == 0)
		return too_long();
	if (strcmp(text, ".") == 0) {
		to[0] = 0;
		return 1;
	}
	for (const unsigned char *p = (const unsigned char *)text; *p != 0; p++) {
		unsigned c = *p;
		if (c == '.') {
			/* An empty label is none, unless it is the last. */
			if (used == label + 1)
				return too_long();
			if (p[1] == 0) {
				ended = 1;
				break;
			}
			to[label] = (unsigned char)(used - label - 1);
			label = used++;
			if (used > size)
				return too_long();
			continue;
		}
		if (c == '\\') {
			c = *++p;
			if (c == 0)
				return too_long();
			if (c >= '0' && c <= '9') {
				if (p[1] < '0' || p[1] > '9' || p[2] < '0' || p[2] > '9')
					return too_long();
				c = (c - '0') * 100 + (p[1] - '0') * 10u + (p[2] - '0');
				if (c > 255)
					return too_long();
				p += 2;
			}
		}
		if (used >= size || used - label > NS_MAXLABEL)
			return too_long();
		to[used++] = (unsigned char)c;
	}
	if (used == label + 1) {
		/* Nothing at all: the root. */
		to[label] = 0;
		return ended;
	}
	to[label] = (unsigned char)(used - label - 1);
	if (used >= size || used >= NAME)
		return too_long();
	to[used] = 0;
	return ended;
}

int ns_name_ntol(const unsigned char *from, unsigned char *to, size_t size)
{
	size_t length = unpacked_length(from);
	if (length == 0 || length > size)
		return too_long();
	for (size_t i = 0; i < length; i++)
		to[i] = (unsigned char)tolower(from[i]);
	return (int)length;
}

int ns_name_uncompress(const unsigned char *message, const unsigned char *end, const unsigned char *from, char *text, size_t size)
{
	unsigned char name[NAME];
	int taken = ns_name_unpack(message, end, from, name, sizeof name);
	return taken < 0 || ns_name_ntop(name, text, size) < 0 ? -1 : taken;
}

int ns_name_compress(const char *text, unsigned char *to, size_t size, const unsigned char **pointers, const unsigned char **end)
{
	unsigned char name[NAME];
	return ns_name_pton(text, name, sizeof name) < 0 ? -1 : ns_name_pack(name, to, size > NS_MAXMSG ? NS_MAXMSG : (int)size, pointers, end);
}

int ns_name_skip(const unsigned char **place, const unsigned char *end)
{
	for (const unsigned char *at = *place; at < end;) {
		unsigned length = *at++;
		if ((length & POINTER) == POINTER) {
			if (at >= end)
				break;
			*place = at + 1;
			return 0;
		}
		if ((length & POINTER) != 0 || length > (size_t)(end - at))
			break;
		at += length;
		if (length == 0) {
			*place = at;
			return 0;
		}
	}
	return too_long();
}

void ns_name_rollback(const unsigned char *from, const unsigned char **pointers, const unsigned char **end)
{
	for (; pointers < end && *pointers != NULL; pointers++) {
		if (*pointers >= from) {
			*pointers = NULL;
			break;
		}
	}
}

int dn_expand(const unsigned char *message, const unsigned char *end, const unsigned char *from, char *text, int size)
{
	int taken = ns_name_uncompress(message, end, from, text, size > 0 ? (size_t)size : 0);
	if (taken > 0 && strcmp(text, ".") == 0)
		text[0] = 0;
	return taken;
}

int dn_comp(const char *text, unsigned char *to, int size, unsigned char **pointers, unsigned char **end)
{
	return ns_name_compress(text, to, size > 0 ? (size_t)size : 0, (const unsigned char **)pointers, (const unsigned char **)end);
}

int dn_skipname(const unsigned char *from, const unsigned char *end)
{
	const unsigned char *at = from;
	return ns_name_skip(&at, end) < 0 ? -1 : (int)(at - from);
}
