/* SPDX-License-Identifier: MIT */
/* putchar(): a byte to stdout. */
#include "stdio.h"

int putchar(int byte)
{
	return putc(byte, stdout);
}
