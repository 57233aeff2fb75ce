/* SPDX-License-Identifier: MIT */
/* getc() and fgetc(): a byte from a stream. */
#include "stream.h"

int getc(FILE *f)
{
	int result;
	if (CRT_LIKELY(!__plat_threaded))
		return __crt_file_getc(f);
	__crt_file_lock(f);
	result = __crt_file_getc(f);
	__crt_file_unlock(f);
	return result;
}

int fgetc(FILE *f) CRT_ALIAS(getc);
