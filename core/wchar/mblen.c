/* SPDX-License-Identifier: MIT */
/* mblen(): the length of a multibyte character. Where wchar_t has 16 bits a character above U+FFFF still counts as one, of
 * four bytes: there is no state to walk through. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "utf8.h"

int mblen(const char *text, size_t size)
{
	uint32_t c;
	if (text == NULL)
		return 0;
	int length = size == 0 ? CRT_UTF8_INCOMPLETE : __crt_utf8_decode((const unsigned char *)text, size, &c);
	if (length < 0) {
		__crt_set_errno(EILSEQ);
		return -1;
	}
	return c == 0 ? 0 : length;
}
