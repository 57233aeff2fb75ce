/* SPDX-License-Identifier: MIT */
/* putc() and fputc(): a byte to a stream. */
#include "stream.h"

int putc(int byte, FILE *f)
{
	if (CRT_UNLIKELY(__plat_threaded))
		return __crt_putc_slow(byte, f);
	return __crt_file_putc(byte, f);
}

int fputc(int byte, FILE *f) CRT_ALIAS(putc);
