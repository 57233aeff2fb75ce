/* SPDX-License-Identifier: MIT */
/* _putc_nolock(), _fputc_nolock(), _putchar_nolock(): output to a stream that the caller has locked. */
#include <stdio.h>

int _putc_nolock(int byte, FILE *stream)
{
	return putc_unlocked(byte, stream);
}

int _fputc_nolock(int byte, FILE *stream)
{
	return putc_unlocked(byte, stream);
}

int _putchar_nolock(int byte)
{
	return putchar_unlocked(byte);
}
