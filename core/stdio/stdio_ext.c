/* SPDX-License-Identifier: MIT */
/* <stdio_ext.h>: questions about a stream's inside. */
#include <stdio_ext.h>

#include "stream.h"

size_t __fbufsize(FILE *f)
{
	return f->size;
}

size_t __fpending(FILE *f)
{
	return f->flags & CRT_FILE_WRITING ? (size_t)(f->wpos - f->buf) : 0;
}

int __flbf(FILE *f)
{
	return (f->flags & CRT_FILE_LINE) != 0;
}

int __freadable(FILE *f)
{
	return (f->flags & CRT_FILE_CAN_READ) != 0;
}

int __fwritable(FILE *f)
{
	return !(f->flags & CRT_FILE_NO_WRITE);
}

int __freading(FILE *f)
{
	return (f->flags & (CRT_FILE_READING | CRT_FILE_NO_WRITE)) != 0;
}

int __fwriting(FILE *f)
{
	return f->flags & CRT_FILE_WRITING || !(f->flags & CRT_FILE_CAN_READ);
}

/* The bytes that are there to be read. */
static size_t ready(const FILE *f)
{
	return f->flags & CRT_FILE_READING ? (size_t)(f->rend - f->rpos) : 0;
}

size_t __freadahead(FILE *f)
{
	return ready(f);
}

const char *__freadptr(FILE *f, size_t *size)
{
	size_t count = ready(f);
	if (count == 0)
		return NULL;
	*size = count;
	return (const char *)f->rpos;
}

void __freadptrinc(FILE *f, size_t count)
{
	int entered = __crt_file_enter(f);
	f->rpos += count;
	__crt_file_leave(f, entered);
}

void __fseterr(FILE *f)
{
	int entered = __crt_file_enter(f);
	f->flags |= CRT_FILE_ERROR;
	__crt_file_leave(f, entered);
}

void __fpurge(FILE *f)
{
	int entered = __crt_file_enter(f);
	if (f->flags & CRT_FILE_WRITING) {
		f->wpos = f->buf;
		f->wlimit = f->flags & CRT_FILE_FULL ? f->buf + f->size : f->wpos;
	} else if (f->flags & CRT_FILE_READING) {
		f->rpos = f->rend = __crt_file_read_base(f);
		/* Who empties a buffer of input is about to move the descriptor (gnulib's fflush() does): it knows better. */
		f->offset = -1;
	}
	f->wide_count = 0;
	__crt_file_leave(f, entered);
}

static int flush_line_buffered(FILE *f)
{
	return f->flags & CRT_FILE_LINE ? __crt_file_flush(f) : 0;
}

void _flushlbf(void)
{
	(void)__crt_file_each(flush_line_buffered, 1);
}

int __fsetlocking(FILE *f, int type)
{
	(void)f;
	(void)type;
	return FSETLOCKING_INTERNAL;
}
