/* SPDX-License-Identifier: MIT */
/* clearerr(): forgets the end of the file and errors, and output for which there is no reader left: a program that has reported the broken
 * pipe would otherwise hear of the same bytes again from fclose(), and a shell that has closed its standard output for one command (`print x >&-`)
 * would write them to what comes there next. Other refused output stays, since the reason may go away. */
#include <errno.h>

#include "stream.h"

void clearerr(FILE *f)
{
	int entered = __crt_file_enter(f);
	if ((f->flags & (CRT_FILE_WRITE_ERROR | CRT_FILE_WRITING)) == (CRT_FILE_WRITE_ERROR | CRT_FILE_WRITING) && (f->write_error == EPIPE || f->write_error == EBADF)) {
		f->wpos = f->buf;
		f->wlimit = f->flags & CRT_FILE_FULL ? f->buf + f->size : f->wpos;
	}
	f->flags &= ~(unsigned)(CRT_FILE_EOF | CRT_FILE_ERROR | CRT_FILE_WRITE_ERROR);
	__crt_file_leave(f, entered);
}
