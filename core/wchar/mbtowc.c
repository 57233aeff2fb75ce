/* SPDX-License-Identifier: MIT */
/* mbtowc(): a multibyte character to a wide one.
 *
 * Where wchar_t has 16 bits, a character above U+FFFF takes two calls: the first gives the high surrogate for three bytes, which
 * is all that it depends on, the second the low one for the fourth. So a caller that adds up the results stays in step. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "utf8.h"

int mbtowc(wchar_t *restrict wide, const char *restrict text, size_t size)
{
	/* The low surrogate without its last six bits, or 0. Only of use to 16-bit wide characters. */
	static unsigned pending;
	uint32_t c;
	if (text == NULL) {
		pending = 0;
		return 0;
	}
	const unsigned char *bytes = (const unsigned char *)text;
	if (sizeof(wchar_t) == 2 && pending != 0) {
		unsigned low = pending;
		if (size != 0 && (bytes[0] & 0xc0) == 0x80) {
			pending = 0;
			if (wide != NULL)
				*wide = (wchar_t)(low | (bytes[0] & 0x3f));
			return 1;
		}
		pending = 0;
		__crt_set_errno(EILSEQ);
		return -1;
	}
	int length = size == 0 ? CRT_UTF8_INCOMPLETE : __crt_utf8_decode(bytes, size, &c);
	if (length < 0) {
		__crt_set_errno(EILSEQ);
		return -1;
	}
	if (sizeof(wchar_t) == 2 && c > 0xffff) {
		pending = __crt_low_surrogate(c) & ~0x3fu;
		c = __crt_high_surrogate(c);
		length = 3;
	}
	if (wide != NULL)
		*wide = (wchar_t)c;
	return c == 0 ? 0 : length;
}
