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
	f->flags = file_flags | CRT_FILE_HEAP;
	f->fd_less_1 = fd - 1;
	f->offset = -1;
	return f;
}
