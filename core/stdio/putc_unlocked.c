/* SPDX-License-Identifier: MIT */
/* putc_unlocked() and fputc_unlocked(): a byte to a stream that the caller has locked. */
#include "stream.h"

int putc_unlocked(int byte, FILE *f)
{
	return __crt_file_putc(byte, f);
}

int fputc_unlocked(int byte, FILE *f) CRT_ALIAS(putc_unlocked);
