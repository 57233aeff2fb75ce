/* SPDX-License-Identifier: MIT */
/* mbrtoc32(): a multibyte character that may come in pieces, to UTF-32. */
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t mbrtoc32(char32_t *restrict to, const char *restrict text, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	const unsigned char *bytes = (const unsigned char *)text;
	uint32_t c;
	if (state == NULL)
		state = &own;
	if (bytes == NULL) {
		to = NULL;
		bytes = (const unsigned char *)"";
		size = 1;
	}
	int length = __crt_mb_decode(state, bytes, size, &c);
	if (length == CRT_UTF8_INCOMPLETE)
		return (size_t)-2;
	if (length == CRT_UTF8_INVALID) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	if (to != NULL)
		*to = c;
	return c != 0 ? (size_t)length : 0;
}
