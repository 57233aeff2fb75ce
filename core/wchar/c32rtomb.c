/* SPDX-License-Identifier: MIT */
/* c32rtomb(): UTF-32 to a multibyte character. */
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t c32rtomb(char *restrict text, char32_t c, mbstate_t *restrict state)
{
	/* UTF-32 needs no state. What another function left in a given one is half a character: an error, but a null ends it. */
	if (state != NULL && CRT_UNLIKELY(__crt_mb_get(state) != 0)) {
		__crt_mb_set(state, 0);
		if (text != NULL && c != 0)
			c = 0xd800;
	}
	if (text == NULL)
		return 1;
	int length = __crt_utf8_encode((unsigned char *)text, c);
	if (length < 0) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	return (size_t)length;
}
