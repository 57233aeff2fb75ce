/* SPDX-License-Identifier: MIT */
/* iconv_open(), iconv(), iconv_close(): between encodings by way of code points. */
#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "utf8.h"

enum encoding { UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE, ASCII, LATIN_1, LATIN_9, WINDOWS_1252, UNKNOWN };

struct conversion {
	unsigned char from, to;
	/* The encoding has no byte order of its own, but a mark; and whether that has been read, or written. */
	unsigned char from_marked, to_marked;
	unsigned char mark_read, mark_written;
	unsigned char translit, ignore;
	/* What the mark has said. */
	unsigned char from_now;
};

/* Names in capital letters and digits alone. MARK: with a byte order mark. */
enum { MARK = 0x80, WIDE = 0x40 };
static const struct {
	char name[14];
	unsigned char encoding;
} names[] = {
	{ "", UTF_8 }, { "CHAR", UTF_8 }, { "UTF8", UTF_8 },
	{ "UTF16", UTF_16LE | MARK }, { "UTF16LE", UTF_16LE }, { "UTF16BE", UTF_16BE },
	{ "UCS2", UTF_16LE | MARK }, { "UCS2LE", UTF_16LE }, { "UCS2BE", UTF_16BE },
	{ "UTF32", UTF_32LE | MARK }, { "UTF32LE", UTF_32LE }, { "UTF32BE", UTF_32BE },
	{ "UCS4", UTF_32LE | MARK }, { "UCS4LE", UTF_32LE }, { "UCS4BE", UTF_32BE },
	{ "WCHART", WIDE },
	{ "ASCII", ASCII }, { "USASCII", ASCII }, { "ANSIX341968", ASCII }, { "ISO646US", ASCII }, { "646", ASCII }, { "US", ASCII },
	{ "ISO88591", LATIN_1 }, { "LATIN1", LATIN_1 }, { "L1", LATIN_1 }, { "CP819", LATIN_1 }, { "ISO885915", LATIN_9 },
	{ "LATIN9", LATIN_9 }, { "WINDOWS1252", WINDOWS_1252 }, { "CP1252", WINDOWS_1252 },
};

/* 0x80 to 0x9f of Windows-1252; 0 where there is nothing. */
static const uint16_t windows_1252[32] = {
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

/* Where ISO-8859-15 differs from ISO-8859-1. */
static const struct {
	unsigned char byte;
	uint16_t c;
} latin_9[] = {
	{ 0xa4, 0x20ac }, { 0xa6, 0x0160 }, { 0xa8, 0x0161 }, { 0xb4, 0x017d }, { 0xb8, 0x017e }, { 0xbc, 0x0152 }, { 0xbd, 0x0153 }, { 0xbe, 0x0178 },
};

/* The encoding of a name that ends at `end`, with MARK. */
static int find(const char *name, const char *end)
{
	char plain[16];
	size_t length = 0;
	for (; name != end; name++) {
		unsigned c = (unsigned char)*name;
		if ((c | 0x20) - 'a' < 26)
			c &= ~0x20u;
		else if (c - '0' >= 10)
			continue;
		if (length == sizeof plain - 1)
			return UNKNOWN;
		plain[length++] = (char)c;
	}
	plain[length] = 0;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(plain, names[i].name) == 0) {
			if (names[i].encoding != WIDE)
				return names[i].encoding;
			const uint16_t one = 1;
			unsigned char low;
			memcpy(&low, &one, 1);
			return (sizeof(wchar_t) == 2 ? UTF_16LE : UTF_32LE) + !low;
		}
	}
	return UNKNOWN;
}

static const char *end_of_name(const char *name)
{
	const char *slash = strstr(name, "//");
	return slash != NULL ? slash : name + strlen(name);
}

iconv_t iconv_open(const char *to, const char *from)
{
	const char *to_end = end_of_name(to);
	int to_encoding = find(to, to_end);
	int from_encoding = find(from, end_of_name(from));
	if (to_encoding == UNKNOWN || from_encoding == UNKNOWN) {
		__crt_set_errno(EINVAL);
		return (iconv_t)-1;
	}
	struct conversion *conversion = calloc(1, sizeof *conversion);
	if (conversion == NULL)
		return (iconv_t)-1;
	conversion->from = (unsigned char)(from_encoding & ~MARK);
	conversion->from_now = conversion->from;
	conversion->to = (unsigned char)(to_encoding & ~MARK);
	conversion->from_marked = (from_encoding & MARK) != 0;
	conversion->to_marked = (to_encoding & MARK) != 0;
	conversion->translit = strstr(to_end, "//TRANSLIT") != NULL;
	conversion->ignore = strstr(to_end, "//IGNORE") != NULL;
	return conversion;
}

int iconv_close(iconv_t conversion)
{
	if (conversion == (iconv_t)-1) {
		__crt_set_errno(EBADF);
		return -1;
	}
	free(conversion);
	return 0;
}

static uint32_t get16(const unsigned char *p, int big)
{
	return (uint32_t)p[big ? 1 : 0] | (uint32_t)p[big ? 0 : 1] << 8;
}

static uint32_t get32(const unsigned char *p, int big)
{
	return big ? get16(p, 1) << 16 | get16(p + 2, 1) : get16(p, 0) | get16(p + 2, 0) << 16;
}

static void put16(unsigned char *p, uint32_t c, int big)
{
	p[big ? 1 : 0] = (unsigned char)c;
	p[big ? 0 : 1] = (unsigned char)(c >> 8);
}

/* One character: how many bytes it has, CRT_UTF8_INVALID or CRT_UTF8_INCOMPLETE. */
static int decode(enum encoding encoding, const unsigned char *p, size_t size, uint32_t *c)
{
	int big = encoding == UTF_16BE || encoding == UTF_32BE;
	uint32_t value = *p;
	switch (encoding) {
	case UTF_8:
		return __crt_utf8_decode(p, size, c);
	case UTF_16LE:
	case UTF_16BE:
		if (size < 2)
			return CRT_UTF8_INCOMPLETE;
		*c = get16(p, big);
		if (__crt_is_low_surrogate(*c))
			return CRT_UTF8_INVALID;
		if (!__crt_is_high_surrogate(*c))
			return 2;
		if (size < 4)
			return CRT_UTF8_INCOMPLETE;
		value = get16(p + 2, big);
		if (!__crt_is_low_surrogate(value))
			return CRT_UTF8_INVALID;
		*c = __crt_join_surrogates(*c, value);
		return 4;
	case UTF_32LE:
	case UTF_32BE:
		if (size < 4)
			return CRT_UTF8_INCOMPLETE;
		*c = get32(p, big);
		return *c > 0x10ffff || (*c & 0xfffff800) == 0xd800 ? CRT_UTF8_INVALID : 4;
	case ASCII:
		*c = value;
		return value < 0x80 ? 1 : CRT_UTF8_INVALID;
	case LATIN_9:
		for (size_t i = 0; i < sizeof latin_9 / sizeof *latin_9; i++) {
			if (latin_9[i].byte == value) {
				value = latin_9[i].c;
				break;
			}
		}
		*c = value;
		return 1;
	case WINDOWS_1252:
		if (value - 0x80 < 32)
			value = windows_1252[value - 0x80];
		*c = value;
		return value != 0 || *p == 0 ? 1 : CRT_UTF8_INVALID;
	default:
		*c = value;
		return 1;
	}
}

/* How many bytes the character has in an encoding, written to `p`; CRT_UTF8_INVALID if it has none. */
static int encode(enum encoding encoding, unsigned char p[4], uint32_t c)
{
	int big = encoding == UTF_16BE || encoding == UTF_32BE;
	switch (encoding) {
	case UTF_8:
		return __crt_utf8_encode(p, c);
	case UTF_16LE:
	case UTF_16BE:
		if (c > 0xffff) {
			put16(p, __crt_high_surrogate(c), big);
			put16(p + 2, __crt_low_surrogate(c), big);
			return 4;
		}
		put16(p, c, big);
		return 2;
	case UTF_32LE:
	case UTF_32BE:
		put16(big ? p + 2 : p, c, big);
		put16(big ? p : p + 2, c >> 16, big);
		return 4;
	case LATIN_9:
		for (size_t i = 0; i < sizeof latin_9 / sizeof *latin_9; i++) {
			if (latin_9[i].c == c) {
				p[0] = latin_9[i].byte;
				return 1;
			}
			/* The characters of ISO-8859-1 that gave way. */
			if (latin_9[i].byte == c)
				return CRT_UTF8_INVALID;
		}
		break;
	case WINDOWS_1252:
		if (c - 0x80 < 32)
			return CRT_UTF8_INVALID;
		for (size_t i = 0; c > 0xff && i < 32; i++) {
			if (windows_1252[i] == c) {
				p[0] = (unsigned char)(0x80 + i);
				return 1;
			}
		}
		break;
	default:
		break;
	}
	if (c > (encoding == ASCII ? 0x7f : 0xff))
		return CRT_UTF8_INVALID;
	p[0] = (unsigned char)c;
	return 1;
}

/* How far ill-formed input is passed over. */
static size_t unit_size(enum encoding encoding)
{
	return encoding == UTF_16LE || encoding == UTF_16BE ? 2 : encoding == UTF_32LE || encoding == UTF_32BE ? 4 : 1;
}

static size_t stop(int error)
{
	__crt_set_errno(error);
	return (size_t)-1;
}

size_t iconv(iconv_t handle, char **restrict in, size_t *restrict in_left, char **restrict out, size_t *restrict out_left)
{
	struct conversion *conversion = handle;
	size_t lost = 0;
	if (in == NULL || *in == NULL) {
		conversion->mark_read = conversion->mark_written = 0;
		conversion->from_now = conversion->from;
		return 0;
	}
	while (*in_left != 0) {
		const unsigned char *p = (const unsigned char *)*in;
		unsigned char bytes[8];
		uint32_t c;
		int taken = decode((enum encoding)conversion->from_now, p, *in_left, &c);
		if (conversion->from_marked && !conversion->mark_read && taken != CRT_UTF8_INCOMPLETE) {
			size_t unit = unit_size((enum encoding)conversion->from);
			int big = unit == 2 ? get16(p, 1) == 0xfeff : get32(p, 1) == 0xfeff;
			conversion->mark_read = 1;
			if (big || (taken > 0 && c == 0xfeff)) {
				conversion->from_now = (unsigned char)(conversion->from + big);
				*in += unit;
				*in_left -= unit;
				continue;
			}
		}
		if (taken == CRT_UTF8_INCOMPLETE)
			return stop(EINVAL);
		if (taken == CRT_UTF8_INVALID) {
			if (!conversion->ignore)
				return stop(EILSEQ);
			size_t skip = unit_size((enum encoding)conversion->from);
			*in += skip;
			*in_left -= skip;
			lost++;
			continue;
		}
		size_t size = 0;
		size_t loss = 0;
		if (conversion->to_marked && !conversion->mark_written)
			size = (size_t)encode((enum encoding)conversion->to, bytes, 0xfeff);
		int given = encode((enum encoding)conversion->to, bytes + size, c);
		if (given < 0) {
			if (!conversion->translit && !conversion->ignore)
				return stop(EILSEQ);
			loss = 1;
			given = conversion->translit ? encode((enum encoding)conversion->to, bytes + size, '?') : 0;
		}
		size += (size_t)given;
		if (size > *out_left)
			return stop(E2BIG);
		memcpy(*out, bytes, size);
		*out += size;
		*out_left -= size;
		*in += taken;
		*in_left -= (size_t)taken;
		lost += loss;
		conversion->mark_written = 1;
	}
	return lost;
}
