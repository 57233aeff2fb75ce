/* SPDX-License-Identifier: MIT */
/* _aligned_malloc() and its family. Every block of this heap knows its own start, so that they need no bookkeeping of their own, but for blocks
 * whose alignment is that of a byte inside: what the program gets of these is no block's start. They are in a table, by what the program got, which
 * is asked only if there is one. */
#include <errno.h>
#include <malloc.h>
#include <string.h>

#include "error.h"
#include "heap.h"
#include "lock.h"

/* Stands at the start of the heap's block. */
struct shifted {
	struct shifted *next; /* guarded by the lock */
	char *given;
};

enum { BUCKETS = 64 };
static struct crt_lock lock;
/* Guarded by the lock; the count is read without it, too: who asks for a block of his own finds it counted. */
static struct shifted *table[BUCKETS];
static size_t shifted_count;

static struct shifted **bucket(const void *given)
{
	return &table[((uintptr_t)given >> 4 ^ (uintptr_t)given >> 10) % BUCKETS];
}

/* The entry of what a program was given, or NULL if it is a block's start; out of the table if it is to be freed. */
static struct shifted *look_up(const void *given, int take_out)
{
	struct shifted *entry = NULL;
	if (__atomic_load_n(&shifted_count, __ATOMIC_RELAXED) == 0)
		return NULL;
	__crt_lock(&lock);
	struct shifted **link = bucket(given);
	while (*link != NULL && (*link)->given != given)
		link = &(*link)->next;
	entry = *link;
	if (entry != NULL && take_out) {
		*link = entry->next;
		__atomic_store_n(&shifted_count, shifted_count - 1, __ATOMIC_RELAXED);
	}
	__crt_unlock(&lock);
	return entry;
}

static size_t usable(void *given)
{
	struct shifted *entry = look_up(given, 0);
	return entry == NULL ? __crt_heap_usable(given) : __crt_heap_usable(entry) - (size_t)((char *)given - (char *)entry);
}

static int is_valid(size_t size, size_t alignment, size_t offset)
{
	/* A size of 0 has no byte at any offset: there is a block to be given back, or nothing to be aligned. */
	if (alignment != 0 && (alignment & (alignment - 1)) == 0 && (offset < size || size == 0))
		return 1;
	__crt_set_errno(EINVAL);
	return 0;
}

static int product(size_t count, size_t size, size_t *bytes)
{
	if (!__builtin_mul_overflow(count, size, bytes))
		return 1;
	__crt_set_errno(ENOMEM);
	return 0;
}

void *_aligned_offset_malloc(size_t size, size_t alignment, size_t offset)
{
	if (!is_valid(size, alignment, offset))
		return NULL;
	size_t shift = (0 - offset) & (alignment - 1);
	if (shift == 0) {
		void *block = __crt_heap_allocate(size, alignment);
		if (block == NULL)
			__crt_set_errno(ENOMEM);
		return block;
	}
	/* At a distance from an aligned place that leaves room for the entry. */
	while (shift < sizeof(struct shifted))
		shift += alignment;
	size_t bytes;
	struct shifted *entry = __builtin_add_overflow(size, shift, &bytes) ? NULL : __crt_heap_allocate(bytes, alignment);
	if (entry == NULL) {
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	entry->given = (char *)entry + shift;
	__crt_lock(&lock);
	struct shifted **first = bucket(entry->given);
	entry->next = *first;
	*first = entry;
	__atomic_store_n(&shifted_count, shifted_count + 1, __ATOMIC_RELAXED);
	__crt_unlock(&lock);
	return entry->given;
}

void *_aligned_offset_realloc(void *block, size_t size, size_t alignment, size_t offset)
{
	if (!is_valid(size, alignment, offset))
		return NULL;
	if (block == NULL)
		return _aligned_offset_malloc(size, alignment, offset);
	if (size == 0) {
		_aligned_free(block);
		return NULL;
	}
	size_t room = usable(block);
	if (size <= room && size > room / 2 && (((uintptr_t)block + offset) & (alignment - 1)) == 0)
		return block;
	void *moved = _aligned_offset_malloc(size, alignment, offset);
	if (moved != NULL) {
		memcpy(moved, block, room < size ? room : size);
		_aligned_free(block);
	}
	return moved;
}

void *_aligned_offset_recalloc(void *block, size_t count, size_t size, size_t alignment, size_t offset)
{
	size_t bytes, before = block == NULL ? 0 : usable(block);
	if (!product(count, size, &bytes))
		return NULL;
	void *moved = _aligned_offset_realloc(block, bytes, alignment, offset);
	/* To the end of the usable size, as _recalloc() does. */
	if (moved != NULL) {
		size_t after = usable(moved);
		if (after > before)
			memset((char *)moved + before, 0, after - before);
	}
	return moved;
}

void *_aligned_malloc(size_t size, size_t alignment)
{
	return _aligned_offset_malloc(size, alignment, 0);
}

void *_aligned_realloc(void *block, size_t size, size_t alignment)
{
	return _aligned_offset_realloc(block, size, alignment, 0);
}

void *_aligned_recalloc(void *block, size_t count, size_t size, size_t alignment)
{
	return _aligned_offset_recalloc(block, count, size, alignment, 0);
}

size_t _aligned_msize(void *block, size_t alignment, size_t offset)
{
	(void)offset;
	if (block == NULL || alignment == 0 || (alignment & (alignment - 1)) != 0) {
		__crt_set_errno(EINVAL);
		return (size_t)-1;
	}
	return usable(block);
}

void _aligned_free(void *block)
{
	struct shifted *entry = block == NULL ? NULL : look_up(block, 1);
	free(entry == NULL ? block : entry);
}
