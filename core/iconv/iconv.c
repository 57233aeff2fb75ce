/* SPDX-License-Identifier: MIT */
/* iconv_open(), iconv(), iconv_close(): between encodings by way of code points. */
#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "error.h"
#include "utf8.h"

/* From SINGLE and EAST on: the sets of charset.h. */
enum encoding { UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE, ASCII, LATIN_1, SINGLE, EAST = SINGLE + SINGLE_COUNT, UNKNOWN = EAST + EAST_COUNT };

struct conversion {
	unsigned char from, to;
	/* The encoding has no byte order of its own, but a mark; and whether that has been read, or written. */
	unsigned char from_marked, to_marked;
	unsigned char mark_read, mark_written;
	unsigned char translit, ignore;
	/* What the mark has said. */
	unsigned char from_now;
	struct crt_east_state from_state, to_state;
};

/* Names in capital letters and digits alone. MARK: with a byte order mark. */
enum { MARK = 0x80, WIDE = 0x40 };
_Static_assert((int)UNKNOWN < WIDE, "the encodings leave room for the marks");
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
	{ "ISO88591", LATIN_1 }, { "LATIN1", LATIN_1 }, { "L1", LATIN_1 }, { "CP819", LATIN_1 },
	{ "EUCJP", EAST + EAST_EUC_JP }, { "UJIS", EAST + EAST_EUC_JP }, { "SHIFTJIS", EAST + EAST_SHIFT_JIS }, { "SJIS", EAST + EAST_SHIFT_JIS },
	{ "MSKANJI", EAST + EAST_SHIFT_JIS }, { "CP932", EAST + EAST_CP932 }, { "WINDOWS31J", EAST + EAST_CP932 }, { "MS932", EAST + EAST_CP932 },
	{ "ISO2022JP", EAST + EAST_ISO_2022_JP }, { "GBK", EAST + EAST_GBK }, { "CP936", EAST + EAST_GBK }, { "MS936", EAST + EAST_GBK }, { "EUCCN", EAST + EAST_GBK },
	{ "GB2312", EAST + EAST_GBK }, { "GB18030", EAST + EAST_GB18030 }, { "BIG5", EAST + EAST_BIG5 }, { "BIGFIVE", EAST + EAST_BIG5 }, { "CNBIG5", EAST + EAST_BIG5 }, { "CP950", EAST + EAST_BIG5 },
	{ "EUCKR", EAST + EAST_EUC_KR }, { "KSC5601", EAST + EAST_EUC_KR }, { "UHC", EAST + EAST_UHC }, { "CP949", EAST + EAST_UHC },
};
static const struct {
	char name[12];
	unsigned char set;
} single_names[] = {
	SINGLE_NAMES
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
	for (size_t i = 0; i < sizeof single_names / sizeof *single_names; i++) {
		if (strcmp(plain, single_names[i].name) == 0)
			return SINGLE + single_names[i].set;
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
	int error = 0;
	if (conversion->from >= EAST)
		error = __crt_east_open(&conversion->from_state, (enum crt_east)(conversion->from - EAST), 0);
	if (conversion->to >= EAST && error == 0)
		error = __crt_east_open(&conversion->to_state, (enum crt_east)(conversion->to - EAST), 1);
	if (error < 0) {
		iconv_close(conversion);
		__crt_set_errno(-error);
		return (iconv_t)-1;
	}
	return conversion;
}

int iconv_close(iconv_t handle)
{
	struct conversion *conversion = handle;
	if (handle == (iconv_t)-1) {
		__crt_set_errno(EBADF);
		return -1;
	}
	__crt_east_close(&conversion->from_state);
	__crt_east_close(&conversion->to_state);
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
static int decode(enum encoding encoding, struct crt_east_state *state, const unsigned char *p, size_t size, uint32_t *c)
{
	int big = encoding == UTF_16BE || encoding == UTF_32BE;
	if (encoding >= EAST)
		return __crt_east_decode(state, (enum crt_east)(encoding - EAST), p, size, c);
	if (encoding >= SINGLE) {
		*c = __crt_single_decode((unsigned)encoding - SINGLE, *p);
		return *c != 0 || *p == 0 ? 1 : CRT_UTF8_INVALID;
	}
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
	default:
		*c = value;
		return 1;
	}
}

/* How many bytes the character has in an encoding, written to `p`; CRT_UTF8_INVALID if it has none. */
static int encode(enum encoding encoding, struct crt_east_state *state, unsigned char *p, uint32_t c)
{
	int big = encoding == UTF_16BE || encoding == UTF_32BE;
	if (encoding >= EAST)
		return __crt_east_encode(state, (enum crt_east)(encoding - EAST), p, c);
	if (encoding >= SINGLE) {
		p[0] = (unsigned char)__crt_single_encode((unsigned)encoding - SINGLE, c);
		return p[0] != 0 || c == 0 ? 1 : CRT_UTF8_INVALID;
	}
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
		conversion->from_state.set = 0;
		/* The output goes back to its start, too, which may take a few bytes. */
		unsigned char back[4];
		unsigned char set = conversion->to_state.set;
		size_t size = (size_t)__crt_east_reset(&conversion->to_state, back);
		if (size != 0 && out != NULL && *out != NULL) {
			if (size > *out_left) {
				conversion->to_state.set = set;
				return stop(E2BIG);
			}
			memcpy(*out, back, size);
			*out += size;
			*out_left -= size;
		}
		return 0;
	}
	while (*in_left != 0) {
		const unsigned char *p = (const unsigned char *)*in;
		unsigned char bytes[12];
		unsigned char set = conversion->to_state.set;
		uint32_t c;
		int taken = decode((enum encoding)conversion->from_now, &conversion->from_state, p, *in_left, &c);
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
		if (c == CRT_NO_CHAR) {
			*in += taken;
			*in_left -= (size_t)taken;
			continue;
		}
		size_t size = 0;
		size_t loss = 0;
		if (conversion->to_marked && !conversion->mark_written)
			size = (size_t)encode((enum encoding)conversion->to, &conversion->to_state, bytes, 0xfeff);
		int given = encode((enum encoding)conversion->to, &conversion->to_state, bytes + size, c);
		if (given < 0) {
			if (!conversion->translit && !conversion->ignore)
				return stop(EILSEQ);
			loss = 1;
			given = conversion->translit ? encode((enum encoding)conversion->to, &conversion->to_state, bytes + size, '?') : 0;
		}
		size += (size_t)given;
		if (size > *out_left) {
			conversion->to_state.set = set;
			return stop(E2BIG);
		}
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
