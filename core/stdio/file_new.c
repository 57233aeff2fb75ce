/* SPDX-License-Identifier: MIT */
/* A stream's memory: one block holds it and its buffer. */
#include <stdlib.h>

#include "stream.h"

FILE *__crt_file_new(int fd, unsigned file_flags)
{
	static const FILE empty;
	FILE *f = malloc(sizeof *f + CRT_UNGET + CRT_FILE_BUFFER);
	if (f == NULL)
		return NULL;
	*f = empty;
	f->buf = (unsigned char *)(f + 1) + CRT_UNGET;
	f->size = CRT_FILE_BUFFER;
	f->flags = file_flags;
	f->fd = fd;
	f->offset = -1;
	f->rpos = f->rend = f->wpos = f->wlimit = f->buf;
	return f;
}
