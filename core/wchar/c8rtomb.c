/* SPDX-License-Identifier: MIT */
/* c8rtomb(): UTF-8, unit by unit, to a multibyte character, which is written when its last unit has come. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t c8rtomb(char *restrict text, char8_t c8, mbstate_t *restrict state)
{
	static mbstate_t own;
	uint32_t c;
	if (state == NULL)
		state = &own;
	/* A null always leads to the initial state, whatever was to come. */
	if (text == NULL || c8 == 0) {
		if (text != NULL)
			*text = '\0';
		__crt_mb_set(state, 0);
		return 1;
	}
	int length = __crt_mb_decode(state, &c8, 1, &c);
	if (length == CRT_UTF8_INCOMPLETE)
		return 0;
	if (length == CRT_UTF8_INVALID) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	return (size_t)__crt_utf8_encode((unsigned char *)text, c);
}
