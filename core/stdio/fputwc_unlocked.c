/* SPDX-License-Identifier: MIT */
/* fputwc_unlocked() and putwc_unlocked(): a wide character to a stream that the caller has locked. */
#define _GNU_SOURCE 1
#include "wide_stream.h"

wint_t fputwc_unlocked(wchar_t c, FILE *f)
{
	return __crt_wide_put(c, f);
}

wint_t putwc_unlocked(wchar_t c, FILE *f) CRT_ALIAS(fputwc_unlocked);
