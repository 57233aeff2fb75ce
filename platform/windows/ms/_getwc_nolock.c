/* SPDX-License-Identifier: MIT */
/* _fgetwc_nolock() and its kin: wide characters from and to a stream that the caller has locked. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <wchar.h>

wint_t _fgetwc_nolock(FILE *stream)
{
	return fgetwc_unlocked(stream);
}

wint_t _getwc_nolock(FILE *stream)
{
	return fgetwc_unlocked(stream);
}

wint_t _getwchar_nolock(void)
{
	return fgetwc_unlocked(stdin);
}

/* The lock is recursive: the plain function will do. */
wint_t _ungetwc_nolock(wint_t c, FILE *stream)
{
	return ungetwc(c, stream);
}
