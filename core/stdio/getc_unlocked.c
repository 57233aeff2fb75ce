/* SPDX-License-Identifier: MIT */
/* getc_unlocked() and fgetc_unlocked(): a byte from a stream that the caller has locked. */
#include "stream.h"

int getc_unlocked(FILE *f)
{
	return __crt_file_getc(f);
}

int fgetc_unlocked(FILE *f) CRT_ALIAS(getc_unlocked);
