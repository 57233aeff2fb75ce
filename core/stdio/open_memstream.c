/* SPDX-License-Identifier: MIT */
/* open_memstream(): a stream that writes into memory which grows. POSIX.1-2017. */
#include <stdlib.h>
#include <string.h>

#include "stream.h"

/* Guarded by the stream's lock. */
struct growing {
	char *bytes;
	/* Allocated, written, and the offset. There is always room for a NUL behind what is written. */
	size_t capacity, size, at;
	/* Where the caller looks. */
	char **text;
	size_t *length;
};

static intptr_t growing_write(FILE *f, const void *data, size_t size)
{
	struct growing *g = f->cookie;
	if (size > PTRDIFF_MAX / 2 - 1 - g->at)
		return -ENOMEM;
	if (g->at + size + 1 > g->capacity) {
		size_t capacity = g->capacity + g->capacity / 2;
		char *larger;
		if (capacity < g->at + size + 1)
			capacity = g->at + size + 1;
		larger = realloc(g->bytes, capacity);
		if (larger == NULL)
			return -ENOMEM;
		g->bytes = *g->text = larger;
		g->capacity = capacity;
	}
	/* A gap that seeking left reads as zeros. */
	if (g->at > g->size)
		memset(g->bytes + g->size, 0, g->at - g->size);
	memcpy(g->bytes + g->at, data, size);
	g->at += size;
	if (g->at > g->size) {
		g->size = g->at;
		g->bytes[g->size] = '\0';
	}
	return (intptr_t)size;
}

static int64_t growing_seek(FILE *f, int64_t offset, int whence)
{
	struct growing *g = f->cookie;
	size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? g->at : g->size;
	int64_t at;
	if (__builtin_add_overflow(offset, (int64_t)base, &at) || at < 0 || at > PTRDIFF_MAX / 2 - 1)
		return -EINVAL;
	g->at = (size_t)at;
	return at;
}

static int growing_flushed(FILE *f)
{
	struct growing *g = f->cookie;
	*g->text = g->bytes;
	/* The smaller of the two, as POSIX has it. */
	*g->length = g->at < g->size ? g->at : g->size;
	return 0;
}

static int growing_close(FILE *f)
{
	/* The text is the caller's from now on. */
	(void)growing_flushed(f);
	free(f->cookie);
	return 0;
}

static const struct crt_file_ops growing_ops = { NULL, growing_write, growing_seek, growing_close, growing_flushed, 0 };

FILE *open_memstream(char **text, size_t *length)
{
	struct growing *g;
	FILE *f;
	if (text == NULL || length == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	g = calloc(1, sizeof *g);
	f = __crt_file_new(-1, CRT_FILE_FULL);
	if (g != NULL)
		g->bytes = calloc(1, 128);
	if (g == NULL || f == NULL || g->bytes == NULL) {
		if (g != NULL)
			free(g->bytes);
		free(g);
		free(f);
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	g->capacity = 128;
	g->text = text;
	g->length = length;
	*text = g->bytes;
	*length = 0;
	/* POSIX: byte oriented from the start. */
	f->flags |= CRT_FILE_BYTE;
	f->ops = &growing_ops;
	f->cookie = g;
	return f;
}
