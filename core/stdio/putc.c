/* SPDX-License-Identifier: MIT */
/* putc() and fputc(): a byte to a stream. */
#include "stream.h"

int putc(int byte, FILE *f)
{
	int result;
	if (CRT_LIKELY(!__plat_threaded))
		return __crt_file_putc(byte, f);
	__crt_file_lock(f);
	result = __crt_file_putc(byte, f);
	__crt_file_unlock(f);
	return result;
}

int fputc(int byte, FILE *f) CRT_ALIAS(putc);
