/* SPDX-License-Identifier: MIT */
/* UTF-16 to and from UTF-8, without loss for any sequence of units. No Windows header: the host tests it too. */
#include "private/plat_utf.h"

size_t __plat_utf16_length(const plat_wchar *text)
{
	const plat_wchar *end = text;
	while (*end != 0)
		end++;
	return (size_t)(end - text);
}

size_t __plat_utf8_from_utf16(char *to, const plat_wchar *from, size_t count)
{
	char *out = to;
	for (const plat_wchar *end = from + count; from < end;)
		out = __plat_utf8_put(out, &from, end);
	return (size_t)(out - to);
}

size_t __plat_utf16_from_utf8(plat_wchar *to, const char *from, size_t size)
{
	const unsigned char *in = (const unsigned char *)from, *end = in + size;
	plat_wchar *out = to;
	/* Nonzero right after a high surrogate that stood alone. */
	int after_high = 0;
	while (in < end) {
		uint32_t c = *in++;
		if (c < 0x80) {
			*out++ = (plat_wchar)c;
			after_high = 0;
			continue;
		}
		/* The smallest value that needs this many bytes, against overlong forms. */
		uint32_t least;
		size_t more;
		if (c >= 0xC2 && c < 0xE0) {
			c &= 0x1F, more = 1, least = 0x80;
		} else if (c >= 0xE0 && c < 0xF0) {
			c &= 0x0F, more = 2, least = 0x800;
		} else if (c >= 0xF0 && c < 0xF5) {
			c &= 0x07, more = 3, least = 0x10000;
		} else {
			return (size_t)-1;
		}
		if ((size_t)(end - in) < more)
			return (size_t)-1;
		for (; more != 0; more--) {
			if ((*in & 0xC0) != 0x80)
				return (size_t)-1;
			c = c << 6 | (*in++ & 0x3Fu);
		}
		if (c < least || c > 0x10FFFF)
			return (size_t)-1;
		if (c >= 0x10000) {
			*out++ = (plat_wchar)(0xD800 + ((c - 0x10000) >> 10));
			*out++ = (plat_wchar)(0xDC00 + (c & 0x3FF));
			after_high = 0;
			continue;
		}
		if (after_high && (c & 0xFC00) == 0xDC00)
			return (size_t)-1;
		after_high = (c & 0xFC00) == 0xD800;
		*out++ = (plat_wchar)c;
	}
	return (size_t)(out - to);
}
