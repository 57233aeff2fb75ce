/* SPDX-License-Identifier: MIT */
/* fcloseall(): the end of every stream, as far as the program can tell. */
#define _GNU_SOURCE 1
#include "stream.h"

/* Written out and done with; its memory stays, because the program still has the pointer, and so does its descriptor, because
 * exit() closes it. */
static int finish(FILE *f)
{
	int result = __crt_file_flush(f);
	f->flush = NULL;
	f->flags = (f->flags & ~(unsigned)(CRT_FILE_CAN_READ | CRT_FILE_READING | CRT_FILE_WRITING)) | CRT_FILE_NO_WRITE;
	f->rpos = f->rend = f->wpos = f->wlimit = f->buf;
	return result;
}

int fcloseall(void)
{
	/* So that puts' lines are in the stream (puts.c). */
	__crt_keep(stdout);
	return __crt_result(__crt_file_each(finish, 1)) < 0 ? EOF : 0;
}
