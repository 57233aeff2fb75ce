/* SPDX-License-Identifier: MIT */
/* puts(): a line to stdout. */
#include "stream.h"

size_t strlen(const char *text);

int puts(const char *text)
{
	FILE *f = stdout;
	size_t length = strlen(text);
	int result = 0;
	int entered = __crt_file_enter(f);
	if (CRT_LIKELY(length < (size_t)(f->wlimit - f->wpos))) {
		memcpy(f->wpos, text, length);
		f->wpos[length] = '\n';
		f->wpos += length + 1;
	} else {
		result = __crt_file_put_line(f, text, length);
	}
	__crt_file_leave(f, entered);
	if (CRT_UNLIKELY(result < 0)) {
		__crt_set_errno(-result);
		return EOF;
	}
	return 1;
}
