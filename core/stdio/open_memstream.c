/* SPDX-License-Identifier: MIT */
/* open_memstream(): a stream that writes into memory which grows. POSIX.1-2017. */
#include <string.h>

#include "growing.h"

static intptr_t growing_write(FILE *f, const void *data, size_t size)
{
	struct crt_growing *g = f->cookie;
	int result = __crt_growing_reserve(g, size);
	if (result < 0)
		return result;
	memcpy((char *)g->text + g->at, data, size);
	g->at += size;
	__crt_growing_end(g);
	return (intptr_t)size;
}

static const struct crt_file_ops growing_ops = { NULL, growing_write, __crt_growing_seek, __crt_growing_close, __crt_growing_flushed, 0 };

FILE *open_memstream(char **text, size_t *length)
{
	FILE *f = __crt_growing_open(text, length, 1, &growing_ops, CRT_FILE_FULL);
	/* POSIX: byte oriented from the start. */
	if (f != NULL)
		f->flags |= CRT_FILE_BYTE;
	return f;
}
