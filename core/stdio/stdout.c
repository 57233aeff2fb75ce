/* SPDX-License-Identifier: MIT */
/* stdout: the stream on descriptor 1, and puts' way to it. All its values are zeros, so that nothing of it is in the program's file. */
#include "stream.h"

FILE __crt_stdout = { .room = { [CRT_UNGET + CRT_FILE_BUFFER - 1] = 0 } };

/* Replaces that of puts.c. */
int __crt_put_line(const char *text, size_t length)
{
	FILE *f = stdout;
	if (CRT_UNLIKELY(__plat_threaded || length >= (size_t)(f->wlimit - f->wpos)))
		return __crt_file_output(f, text, length, 1) == length + 1 ? 0 : -f->error;
	__crt_copy(f->wpos, text, length);
	f->wpos[length] = '\n';
	f->wpos += length + 1;
	return 0;
}
