/* SPDX-License-Identifier: MIT */
/* fputs(): a string to a stream. */
#include "stream.h"

size_t strlen(const char *text);

int fputs(const char *restrict text, FILE *restrict f)
{
	size_t length = strlen(text);
	return __crt_file_write(f, text, length) == length ? 1 : EOF;
}
