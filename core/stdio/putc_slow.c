/* SPDX-License-Identifier: MIT */
/* putc's slow half. */
#include "stream.h"

int __crt_putc_slow(int byte, FILE *f)
{
	unsigned char value = (unsigned char)byte;
	return __crt_file_output(f, &value, 1, 0) == 1 ? value : EOF;
}
