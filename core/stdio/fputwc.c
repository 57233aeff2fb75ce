/* SPDX-License-Identifier: MIT */
/* fputwc() and putwc(): a wide character to a stream. */
#include "wide_stream.h"

wint_t fputwc(wchar_t c, FILE *f)
{
	int entered = __crt_file_enter(f);
	wint_t result = __crt_wide_put(c, f);
	__crt_file_leave(f, entered);
	return result;
}

wint_t putwc(wchar_t c, FILE *f) CRT_ALIAS(fputwc);
