/* SPDX-License-Identifier: MIT */
/* getchar_unlocked(): a byte from stdin, which the caller has locked. */
#include "stream.h"

int getchar_unlocked(void)
{
	return __crt_file_getc(stdin);
}
