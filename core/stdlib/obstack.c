/* SPDX-License-Identifier: MIT */
/* Stacks of objects (<obstack.h>): what does not fit into the header's few lines. */
#include <obstack.h>
#include <stdio.h>
#include <stdlib.h>

enum { ALIGNMENT = 16, USUAL_SIZE = 4064 };

static void fail(void)
{
	fputs("memory exhausted\n", stderr);
	exit(obstack_exit_failure);
}

void (*obstack_alloc_failed_handler)(void) = fail;
int obstack_exit_failure = EXIT_FAILURE;

static struct _obstack_chunk *obtain(struct obstack *h, size_t size)
{
	struct _obstack_chunk *chunk = h->use_extra_arg ? h->chunkfun.extra(h->extra_arg, size) : h->chunkfun.plain(size);
	if (chunk == NULL) {
		obstack_alloc_failed_handler();
		abort();
	}
	chunk->limit = (char *)chunk + size;
	return chunk;
}

static void give_back(struct obstack *h, struct _obstack_chunk *chunk)
{
	if (h->use_extra_arg)
		h->freefun.extra(h->extra_arg, chunk);
	else
		h->freefun.plain(chunk);
}

static char *first_of(const struct obstack *h, struct _obstack_chunk *chunk)
{
	return (char *)(((uintptr_t)(chunk + 1) + h->alignment_mask) & ~(uintptr_t)h->alignment_mask);
}

static int begin(struct obstack *h, size_t size, size_t alignment)
{
	h->alignment_mask = (alignment != 0 ? alignment : ALIGNMENT) - 1;
	h->chunk_size = size != 0 ? size : USUAL_SIZE;
	/* The first object begins in it. */
	if (h->chunk_size < sizeof *h->chunk + h->alignment_mask + 1)
		h->chunk_size = sizeof *h->chunk + h->alignment_mask + 1;
	h->chunk = obtain(h, h->chunk_size);
	h->chunk->prev = NULL;
	h->object_base = h->next_free = first_of(h, h->chunk);
	h->chunk_limit = h->chunk->limit;
	h->maybe_empty_object = 0;
	return 1;
}

int _obstack_begin(struct obstack *h, size_t size, size_t alignment, void *(*allocate)(size_t), void (*release)(void *))
{
	h->chunkfun.plain = allocate;
	h->freefun.plain = release;
	h->extra_arg = NULL;
	h->use_extra_arg = 0;
	return begin(h, size, alignment);
}

int _obstack_begin_1(struct obstack *h, size_t size, size_t alignment, void *(*allocate)(void *, size_t), void (*release)(void *, void *), void *argument)
{
	h->chunkfun.extra = allocate;
	h->freefun.extra = release;
	h->extra_arg = argument;
	h->use_extra_arg = 1;
	return begin(h, size, alignment);
}

void _obstack_newchunk(struct obstack *h, size_t more)
{
	struct _obstack_chunk *old = h->chunk;
	size_t grown = (size_t)(h->next_free - h->object_base), overhead = sizeof *old + h->alignment_mask, size = h->chunk_size;
	if (more > PTRDIFF_MAX - overhead - grown) {
		obstack_alloc_failed_handler();
		abort();
	}
	/* An object that keeps growing moves seldom. */
	size_t wanted = grown + more + overhead;
	if (wanted <= PTRDIFF_MAX - wanted / 4)
		wanted += grown / 4;
	if (wanted > size)
		size = wanted;
	struct _obstack_chunk *chunk = obtain(h, size);
	char *base = first_of(h, chunk);
	chunk->prev = old;
	memcpy(base, h->object_base, grown);
	/* The old one holds nothing any more if the object was alone in it; an empty object may have had its address. */
	if (!h->maybe_empty_object && h->object_base == first_of(h, old)) {
		chunk->prev = old->prev;
		give_back(h, old);
	}
	h->chunk = chunk;
	h->object_base = base;
	h->next_free = base + grown;
	h->chunk_limit = chunk->limit;
	h->maybe_empty_object = 0;
}

static int holds(struct _obstack_chunk *chunk, const void *object)
{
	return (const char *)object > (const char *)chunk && (const char *)object <= chunk->limit;
}

void _obstack_free(struct obstack *h, void *object)
{
	struct _obstack_chunk *chunk = h->chunk;
	while (chunk != NULL && !holds(chunk, object)) {
		struct _obstack_chunk *older = chunk->prev;
		give_back(h, chunk);
		chunk = older;
		/* Of the older one it is not known whether its last object was empty. */
		h->maybe_empty_object = 1;
	}
	h->chunk = chunk;
	if (chunk != NULL) {
		h->object_base = h->next_free = object;
		h->chunk_limit = chunk->limit;
	} else if (object != NULL) {
		/* No object of this stack. */
		abort();
	}
}

size_t _obstack_memory_used(struct obstack *h)
{
	size_t used = 0;
	for (struct _obstack_chunk *chunk = h->chunk; chunk != NULL; chunk = chunk->prev)
		used += (size_t)(chunk->limit - (char *)chunk);
	return used;
}

int _obstack_allocated_p(struct obstack *h, void *object)
{
	for (struct _obstack_chunk *chunk = h->chunk; chunk != NULL; chunk = chunk->prev)
		if (holds(chunk, object))
			return 1;
	return 0;
}

int obstack_vprintf(struct obstack *restrict h, const char *restrict format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		return -1;
	/* The NUL needs a place, which the next byte takes. */
	obstack_make_room(h, (size_t)length + 1);
	(void)vsnprintf(h->next_free, (size_t)length + 1, format, arguments);
	obstack_blank_fast(h, length);
	return length;
}

int obstack_printf(struct obstack *restrict h, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = obstack_vprintf(h, format, arguments);
	va_end(arguments);
	return length;
}
