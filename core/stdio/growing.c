/* SPDX-License-Identifier: MIT */
/* The memory of open_memstream() and open_wmemstream(). POSIX.1-2017. */
#include <stdlib.h>
#include <string.h>

#include "growing.h"

enum { FIRST_BYTES = 128 };

static size_t most(const struct crt_growing *g)
{
	return PTRDIFF_MAX / 2 / g->element - 1;
}

static char *place_of(const struct crt_growing *g, size_t at)
{
	return (char *)g->text + at * g->element;
}

/* The caller's pointer may be of any type. */
static void show(const struct crt_growing *g)
{
	memcpy(g->shown, &g->text, sizeof g->text);
}

int __crt_growing_reserve(struct crt_growing *g, size_t more)
{
	if (more > most(g) - g->at)
		return -ENOMEM;
	size_t needed = g->at + more + 1, capacity = g->capacity + g->capacity / 2;
	if (needed > g->capacity) {
		if (capacity < needed)
			capacity = needed;
		void *larger = realloc(g->text, capacity * g->element);
		if (larger == NULL)
			return -ENOMEM;
		g->text = larger;
		g->capacity = capacity;
		show(g);
	}
	if (g->at > g->size)
		memset(place_of(g, g->size), 0, (g->at - g->size) * g->element);
	return 0;
}

void __crt_growing_end(struct crt_growing *g)
{
	if (g->at > g->size) {
		g->size = g->at;
		memset(place_of(g, g->size), 0, g->element);
	}
}

int64_t __crt_growing_seek(FILE *f, int64_t offset, int whence)
{
	struct crt_growing *g = f->cookie;
	size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? g->at : g->size;
	int64_t at;
	if (__builtin_add_overflow(offset, (int64_t)base, &at) || at < 0 || at > (int64_t)most(g))
		return -EINVAL;
	g->at = (size_t)at;
	return at;
}

int __crt_growing_flushed(FILE *f)
{
	struct crt_growing *g = f->cookie;
	show(g);
	/* The smaller of the two, as POSIX has it. */
	*g->length = g->at < g->size ? g->at : g->size;
	return 0;
}

int __crt_growing_close(FILE *f)
{
	/* The text is the caller's from now on. */
	(void)__crt_growing_flushed(f);
	free(f->cookie);
	return 0;
}

FILE *__crt_growing_open(void *text, size_t *length, size_t element, const struct crt_file_ops *ops, unsigned flags)
{
	if (text == NULL || length == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	struct crt_growing *g = calloc(1, sizeof *g);
	FILE *f = __crt_file_new(-1, flags);
	void *first = calloc(1, FIRST_BYTES);
	if (g == NULL || f == NULL || first == NULL) {
		free(first);
		free(g);
		free(f);
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	*g = (struct crt_growing){ .text = first, .element = element, .capacity = FIRST_BYTES / element, .shown = text, .length = length };
	show(g);
	*length = 0;
	f->ops = ops;
	f->cookie = g;
	return f;
}
