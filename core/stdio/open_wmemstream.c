/* SPDX-License-Identifier: MIT */
/* open_wmemstream(): a wide stream that writes into memory which grows. POSIX.1-2017.
 *
 * Positions are counted in wide characters, and the stream's own buffer holds bytes; so the stream is unbuffered: each operation's
 * bytes become wide characters at its end. */
#define _GNU_SOURCE 1
#include <stdlib.h>
#include <string.h>

#include "transcode.h"
#include "wide_stream.h"

/* Guarded by the stream's lock. */
struct growing {
	wchar_t *units;
	/* Allocated, written, and the offset, in wide characters. There is always room for a null behind what is written. */
	size_t capacity, size, at;
	/* Bytes of a character that is not whole yet. */
	unsigned char begun[4];
	unsigned begun_count;
	/* Where the caller looks. */
	wchar_t **text;
	size_t *length;
};

static int reserve(struct growing *g, size_t more)
{
	size_t needed = g->at + more + 1, capacity = g->capacity + g->capacity / 2;
	wchar_t *larger;
	if (more > PTRDIFF_MAX / 2 / sizeof(wchar_t) - 1 - g->at)
		return -ENOMEM;
	if (needed > g->capacity) {
		if (capacity < needed)
			capacity = needed;
		larger = realloc(g->units, capacity * sizeof(wchar_t));
		if (larger == NULL)
			return -ENOMEM;
		g->units = *g->text = larger;
		g->capacity = capacity;
	}
	/* A gap that seeking left reads as nulls. */
	if (g->at > g->size)
		memset(g->units + g->size, 0, (g->at - g->size) * sizeof(wchar_t));
	return 0;
}

static void put(struct growing *g, uint32_t c)
{
	if (CRT_WIDE_HALVES && c > 0xffff) {
		g->units[g->at++] = (wchar_t)__crt_high_surrogate(c);
		c = __crt_low_surrogate(c);
	}
	g->units[g->at++] = (wchar_t)c;
}

static intptr_t growing_write(FILE *f, const void *data, size_t size)
{
	struct growing *g = f->cookie;
	const unsigned char *from = data, *end = from + size;
	uint32_t c;
	int length;
	/* No character has more units than bytes. */
	int result = reserve(g, size + g->begun_count);
	if (result < 0)
		return result;
	while (g->begun_count != 0 && from < end) {
		g->begun[g->begun_count++] = *from++;
		length = __crt_utf8_decode(g->begun, g->begun_count, &c);
		if (length != CRT_UTF8_INCOMPLETE) {
			g->begun_count = 0;
			put(g, length < 0 ? 0xfffd : c);
		}
	}
	while (from < end) {
		size_t ascii = __crt_widen_ascii(g->units + g->at, from, (size_t)(end - from));
		g->at += ascii;
		from += ascii;
		if (from == end)
			break;
		length = __crt_utf8_decode(from, (size_t)(end - from), &c);
		if (length == CRT_UTF8_INCOMPLETE) {
			g->begun_count = (unsigned)(end - from);
			memcpy(g->begun, from, g->begun_count);
			break;
		}
		put(g, length < 0 ? 0xfffd : c);
		from += length < 0 ? 1 : length;
	}
	if (g->at > g->size) {
		g->size = g->at;
		g->units[g->size] = 0;
	}
	return (intptr_t)size;
}

static int64_t growing_seek(FILE *f, int64_t offset, int whence)
{
	struct growing *g = f->cookie;
	size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? g->at : g->size;
	int64_t at;
	if (__builtin_add_overflow(offset, (int64_t)base, &at) || at < 0 || at > (int64_t)(PTRDIFF_MAX / 2 / sizeof(wchar_t)) - 1)
		return -EINVAL;
	g->at = (size_t)at;
	return at;
}

static int growing_flushed(FILE *f)
{
	struct growing *g = f->cookie;
	*g->text = g->units;
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

FILE *open_wmemstream(wchar_t **text, size_t *length)
{
	struct growing *g;
	FILE *f;
	if (text == NULL || length == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	g = calloc(1, sizeof *g);
	f = __crt_file_new(-1, CRT_FILE_UNBUFFERED);
	if (g != NULL)
		g->units = calloc(64, sizeof(wchar_t));
	if (g == NULL || f == NULL || g->units == NULL) {
		if (g != NULL)
			free(g->units);
		free(g);
		free(f);
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	g->capacity = 64;
	g->text = text;
	g->length = length;
	*text = g->units;
	*length = 0;
	f->ops = &growing_ops;
	f->cookie = g;
	f->flags |= CRT_FILE_WIDE;
	return f;
}
