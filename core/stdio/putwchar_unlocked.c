/* SPDX-License-Identifier: MIT */
/* putwchar_unlocked(): a wide character to stdout, which the caller has locked. */
#define _GNU_SOURCE 1
#include "wide_stream.h"

wint_t putwchar_unlocked(wchar_t c)
{
	return __crt_wide_put(c, stdout);
}
