/* SPDX-License-Identifier: MIT */
/* fmemopen(): a stream on an array. POSIX.1-2017. */
#include <bits/open_flags.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"

/* Guarded by the stream's lock. */
struct array {
	char *bytes;
	/* The array's size, how much of it is the file, and the offset. */
	size_t capacity, size, at;
	int append, own;
};

static intptr_t array_read(FILE *f, void *data, size_t size)
{
	struct array *a = f->cookie;
	size_t left = a->at < a->size ? a->size - a->at : 0;
	if (size > left)
		size = left;
	memcpy(data, a->bytes + a->at, size);
	a->at += size;
	return (intptr_t)size;
}

static intptr_t array_write(FILE *f, const void *data, size_t size)
{
	struct array *a = f->cookie;
	size_t room;
	if (a->append)
		a->at = a->size;
	room = a->capacity - a->at;
	if (size > room)
		size = room;
	if (size == 0)
		return -ENOSPC;
	memcpy(a->bytes + a->at, data, size);
	a->at += size;
	if (a->at > a->size) {
		a->size = a->at;
		/* What has grown is a string, if there is room for its NUL. */
		if (a->size < a->capacity)
			a->bytes[a->size] = '\0';
	}
	return (intptr_t)size;
}

static int64_t array_seek(FILE *f, int64_t offset, int whence)
{
	struct array *a = f->cookie;
	size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? a->at : a->size;
	int64_t at;
	if (__builtin_add_overflow(offset, (int64_t)base, &at) || at < 0 || (uint64_t)at > a->capacity)
		return -EINVAL;
	a->at = (size_t)at;
	return at;
}

static int array_close(FILE *f)
{
	struct array *a = f->cookie;
	if (a->own)
		free(a->bytes);
	free(a);
	return 0;
}

static const struct crt_file_ops array_ops = { array_read, array_write, array_seek, array_close, NULL, 1 };

FILE *fmemopen(void *restrict buffer, size_t size, const char *restrict mode)
{
	unsigned file_flags;
	int open_flags;
	struct array *a = NULL;
	FILE *f = NULL;
	int result = __crt_file_mode(mode, &open_flags, &file_flags, NULL);
	if (result == 0 && size > PTRDIFF_MAX)
		result = -ENOMEM;
	if (result == 0) {
		a = calloc(1, sizeof *a);
		f = __crt_file_new(-1, (file_flags & ~(unsigned)CRT_FILE_APPEND) | CRT_FILE_FULL);
		if (a == NULL || f == NULL)
			result = -ENOMEM;
	}
	if (result == 0) {
		a->own = buffer == NULL;
		a->bytes = a->own ? calloc(1, size != 0 ? size : 1) : buffer;
		if (a->bytes == NULL)
			result = -ENOMEM;
	}
	if (result < 0) {
		free(a);
		free(f);
		__crt_set_errno(-result);
		return NULL;
	}
	a->capacity = size;
	a->append = (open_flags & O_APPEND) != 0;
	if (open_flags & O_TRUNC) {
		if (size != 0)
			a->bytes[0] = '\0';
	} else if (a->append) {
		/* The string that is there. */
		const char *end = memchr(a->bytes, '\0', size);
		a->size = a->at = end != NULL ? (size_t)(end - a->bytes) : size;
	} else {
		a->size = size;
	}
	f->ops = &array_ops;
	f->cookie = a;
	return f;
}
