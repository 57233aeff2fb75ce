/* SPDX-License-Identifier: MIT */
/* _fputwc_nolock() and its kin: wide characters to a stream that the caller has locked. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <wchar.h>

wint_t _fputwc_nolock(wchar_t c, FILE *stream)
{
	return fputwc_unlocked(c, stream);
}

wint_t _putwc_nolock(wchar_t c, FILE *stream)
{
	return fputwc_unlocked(c, stream);
}

wint_t _putwchar_nolock(wchar_t c)
{
	return fputwc_unlocked(c, stdout);
}
