/* SPDX-License-Identifier: MIT */
/* putchar(): a byte to stdout. */
#include "stream.h"

int putchar(int byte)
{
	return putc(byte, stdout);
}
