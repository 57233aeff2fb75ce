/* SPDX-License-Identifier: MIT */
/* fgetws_unlocked(): a line from a stream that the caller has locked. */
#define _GNU_SOURCE 1
#include "wide_stream.h"

wchar_t *fgetws_unlocked(wchar_t *restrict line, int size, FILE *restrict f)
{
	return __crt_wide_gets(line, size, f);
}
