/* SPDX-License-Identifier: MIT */
/* _getc_nolock(), _fgetc_nolock(), _getchar_nolock(), _ungetc_nolock(): input from a stream that the caller has locked. */
#include <stdio.h>

int _getc_nolock(FILE *stream)
{
	return getc_unlocked(stream);
}

int _fgetc_nolock(FILE *stream)
{
	return getc_unlocked(stream);
}

int _getchar_nolock(void)
{
	return getchar_unlocked();
}

/* The lock is recursive: the plain functions will do. */
int _ungetc_nolock(int byte, FILE *stream)
{
	return ungetc(byte, stream);
}
