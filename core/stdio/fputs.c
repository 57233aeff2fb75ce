/* SPDX-License-Identifier: MIT */
/* fputs(): a string to a stream. */
#include "stream.h"

int fputs(const char *restrict text, FILE *restrict f)
{
	size_t length = __crt_length(text, SIZE_MAX);
	if (CRT_UNLIKELY(length == 0)) {
		__crt_file_orient_alone(f);
		return 1;
	}
	return __crt_file_write(f, text, length) == length ? 1 : EOF;
}
