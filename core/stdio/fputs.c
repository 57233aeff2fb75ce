/* SPDX-License-Identifier: MIT */
/* fputs(): a string to a stream. */
#include "stream.h"

size_t strlen(const char *text);

int fputs(const char *restrict text, FILE *restrict f)
{
	size_t length = strlen(text);
	int entered = __crt_file_enter(f);
	size_t done = __crt_file_write(f, text, length);
	int error = f->error;
	__crt_file_leave(f, entered);
	if (CRT_UNLIKELY(done != length)) {
		__crt_set_errno(error);
		return EOF;
	}
	return 1;
}
