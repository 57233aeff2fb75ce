/* SPDX-License-Identifier: MIT */
/* c32rtomb(): UTF-32 to a multibyte character. */
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t c32rtomb(char *restrict text, char32_t c, mbstate_t *restrict state)
{
	/* UTF-32 needs no state, but a given one has to be as after a null. */
	if (text == NULL) {
		if (state != NULL)
			__crt_mb_set(state, 0);
		return 1;
	}
	int length = __crt_utf8_encode((unsigned char *)text, c);
	if (length < 0) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	return (size_t)length;
}
