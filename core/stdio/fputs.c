/* SPDX-License-Identifier: MIT */
/* fputs(): a string to a stream. */
#include "stream.h"

int fputs(const char *restrict text, FILE *restrict f)
{
	size_t length = __crt_length(text, SIZE_MAX);
	if (CRT_UNLIKELY(length == 0)) {
		int entered = __crt_file_enter(f);
		__crt_file_orient(f);
		__crt_file_leave(f, entered);
		return 1;
	}
	return __crt_file_write(f, text, length) == length ? 1 : EOF;
}
