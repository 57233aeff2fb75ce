/* SPDX-License-Identifier: MIT */
/* A character of UTF-16 as UTF-8; an unpaired surrogate as the three bytes that its value would have. No Windows header: the host tests
 * it too. In a file of its own, because every program needs it for its command line. */
#include "private/plat_utf.h"

char *__plat_utf8_put(char *to, const plat_wchar **from, const plat_wchar *end)
{
	const plat_wchar *at = *from;
	uint32_t c = *at++;
	/* The bits of the bytes that follow the first, and what marks the first. */
	int bits = 0;
	uint32_t mark = 0;
	if (c >= 0x80) {
		bits = 6;
		mark = 0xC0;
		if (c >= 0x800) {
			bits = 12;
			mark = 0xE0;
		}
		if ((c & 0xFC00) == 0xD800 && at < end && (*at & 0xFC00) == 0xDC00) {
			c = (c << 10) + *at++ - ((0xD800u << 10) + 0xDC00 - 0x10000);
			bits = 18;
			mark = 0xF0;
		}
	}
	*from = at;
	*to++ = (char)(mark | c >> bits);
	while ((bits -= 6) >= 0)
		*to++ = (char)(0x80 | (c >> bits & 0x3F));
	return to;
}
