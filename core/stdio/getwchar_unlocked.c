/* SPDX-License-Identifier: MIT */
/* getwchar_unlocked(): a wide character from stdin, which the caller has locked. */
#define _GNU_SOURCE 1
#include "wide_stream.h"

wint_t getwchar_unlocked(void)
{
	return __crt_wide_get(stdin);
}
