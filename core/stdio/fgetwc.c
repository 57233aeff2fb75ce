/* SPDX-License-Identifier: MIT */
/* fgetwc() and getwc(): a wide character from a stream. */
#include "wide_stream.h"

wint_t fgetwc(FILE *f)
{
	int entered = __crt_file_enter(f);
	wint_t result = __crt_wide_get(f);
	__crt_file_leave(f, entered);
	return result;
}

wint_t getwc(FILE *f) CRT_ALIAS(fgetwc);
