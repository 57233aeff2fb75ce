/* SPDX-License-Identifier: MIT */
/* fgetwc_unlocked() and getwc_unlocked(): a wide character from a stream that the caller has locked. */
#define _GNU_SOURCE 1
#include "wide_stream.h"

wint_t fgetwc_unlocked(FILE *f)
{
	return __crt_wide_get(f);
}

wint_t getwc_unlocked(FILE *f) CRT_ALIAS(fgetwc_unlocked);
