/* SPDX-License-Identifier: MIT */
/* puts(): a line to stdout. */
#include "stream.h"

int puts(const char *text)
{
	FILE *f = stdout;
	size_t length = __crt_length(text, SIZE_MAX);
	if (CRT_UNLIKELY(__plat_threaded || length >= (size_t)(f->wlimit - f->wpos)))
		return __crt_file_output(f, text, length, 1) == length + 1 ? 1 : EOF;
	__crt_copy(f->wpos, text, length);
	f->wpos[length] = '\n';
	f->wpos += length + 1;
	return 1;
}
