/* SPDX-License-Identifier: MIT */
/* putchar_unlocked(): a byte to stdout, which the caller has locked. */
#include "stream.h"

int putchar_unlocked(int byte)
{
	return __crt_file_putc(byte, stdout);
}
