/* SPDX-License-Identifier: MIT */
/* Stacks of objects that grow. GNU; the names are those of the GNU C library's manual. The program defines obstack_chunk_alloc(size) and obstack_chunk_free(block).
 * An obstack belongs to one thread at a time. */
#ifndef _OBSTACK_H
#define _OBSTACK_H

#include <bits/features.h>
#include <stddef.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <bits/printf_attr.h>

__CRT_BEGIN_DECLS

struct _obstack_chunk {
	char *limit;
	struct _obstack_chunk *prev;
};

struct obstack {
	size_t chunk_size;
	struct _obstack_chunk *chunk;
	/* The growing object, where its next byte comes, and the end of the chunk. */
	char *object_base, *next_free, *chunk_limit;
	size_t alignment_mask;
	union {
		void *(*plain)(size_t);
		void *(*extra)(void *, size_t);
	} chunkfun;
	union {
		void (*plain)(void *);
		void (*extra)(void *, void *);
	} freefun;
	void *extra_arg;
	unsigned use_extra_arg : 1, maybe_empty_object : 1;
};

/* Called when there is no memory; must not return. At first: "memory exhausted" on stderr and exit(obstack_exit_failure). */
extern void (*obstack_alloc_failed_handler)(void);
extern int obstack_exit_failure;

/* What the macros call. 0 for a size or alignment means the usual one. 1. */
int _obstack_begin(struct obstack *__obstack, size_t __size, size_t __alignment, void *(*__allocate)(size_t), void (*__release)(void *));
int _obstack_begin_1(struct obstack *__obstack, size_t __size, size_t __alignment, void *(*__allocate)(void *, size_t), void (*__release)(void *, void *),
	void *__argument);
/* A chunk with room for so many bytes behind the growing object, which moves there. */
void _obstack_newchunk(struct obstack *__obstack, size_t __more);
/* Frees the object and all younger ones; NULL: everything. */
void _obstack_free(struct obstack *__obstack, void *__object);
size_t _obstack_memory_used(struct obstack *__obstack);
int _obstack_allocated_p(struct obstack *__obstack, void *__object);
/* Text at the end of the growing object, without a NUL: how many bytes, or -1. */
int obstack_printf(struct obstack *__crt_restrict __obstack, const char *__crt_restrict __format, ...) __CRT_PRINTF(2, 3);
int obstack_vprintf(struct obstack *__crt_restrict __obstack, const char *__crt_restrict __format, va_list __arguments) __CRT_PRINTF(2, 0);

#define obstack_init(h) _obstack_begin((h), 0, 0, (void *(*)(size_t))obstack_chunk_alloc, (void (*)(void *))obstack_chunk_free)
#define obstack_begin(h, size) _obstack_begin((h), (size), 0, (void *(*)(size_t))obstack_chunk_alloc, (void (*)(void *))obstack_chunk_free)
#define obstack_specify_allocation(h, size, alignment, allocate, release) \
	_obstack_begin((h), (size), (alignment), (void *(*)(size_t))(allocate), (void (*)(void *))(release))
#define obstack_specify_allocation_with_arg(h, size, alignment, allocate, release, argument) \
	_obstack_begin_1((h), (size), (alignment), (void *(*)(void *, size_t))(allocate), (void (*)(void *, void *))(release), (argument))

static __inline__ __attribute__((__unused__)) void __obstack_room(struct obstack *__h, size_t __size)
{
	size_t __left = (size_t)__h->chunk_limit - (size_t)__h->next_free;
	if (__size > __left)
		_obstack_newchunk(__h, __size);
}
static __inline__ __attribute__((__unused__)) void __obstack_blank(struct obstack *__h, size_t __size)
{
	/* A negative one makes the object smaller. */
	if ((ptrdiff_t)__size > 0)
		__obstack_room(__h, __size);
	__h->next_free += (ptrdiff_t)__size;
}
static __inline__ __attribute__((__unused__)) void __obstack_grow(struct obstack *__h, const void *__data, size_t __size)
{
	__obstack_room(__h, __size);
	char *__to = __h->next_free;
	if (__size != 0)
		memcpy(__to, __data, __size);
	__h->next_free = __to + __size;
}
static __inline__ __attribute__((__unused__)) void __obstack_byte(struct obstack *__h, char __byte)
{
	__obstack_room(__h, 1);
	*__h->next_free++ = __byte;
}
static __inline__ __attribute__((__unused__)) void *__obstack_finish(struct obstack *__h)
{
	char *__object = __h->object_base;
	/* An object without a byte may have the address of a next one: to free the one must not free the other's chunk. */
	__h->maybe_empty_object |= __h->next_free == __object;
	size_t __over = (size_t)__h->next_free & __h->alignment_mask;
	__h->next_free += __over != 0 ? __h->alignment_mask + 1 - __over : 0;
	__h->next_free = __h->next_free > __h->chunk_limit ? __h->chunk_limit : __h->next_free;
	__h->object_base = __h->next_free;
	return __object;
}
static __inline__ __attribute__((__unused__)) void *__obstack_copy(struct obstack *__h, const void *__data, size_t __size, int __nul)
{
	__obstack_grow(__h, __data, __size);
	if (__nul)
		__obstack_byte(__h, '\0');
	return __obstack_finish(__h);
}
static __inline__ __attribute__((__unused__)) void *__obstack_alloc(struct obstack *__h, size_t __size)
{
	__obstack_blank(__h, __size);
	return __obstack_finish(__h);
}

#define obstack_chunk_size(h) ((h)->chunk_size)
#define obstack_alignment_mask(h) ((h)->alignment_mask)
#define obstack_memory_used(h) _obstack_memory_used(h)
#define obstack_base(h) ((void *)(h)->object_base)
#define obstack_next_free(h) ((void *)(h)->next_free)
#define obstack_object_size(h) ((size_t)(h)->next_free - (size_t)(h)->object_base)
#define obstack_room(h) ((size_t)(h)->chunk_limit - (size_t)(h)->next_free)
#define obstack_empty_p(h) \
	((h)->chunk->prev == 0 && (h)->object_base == (char *)(((uintptr_t)((h)->chunk + 1) + (h)->alignment_mask) & ~(uintptr_t)(h)->alignment_mask))
#define obstack_make_room(h, size) __obstack_room((h), (size))
#define obstack_blank(h, size) __obstack_blank((h), (size_t)(size))
#define obstack_grow(h, data, size) __obstack_grow((h), (data), (size_t)(size))
#define obstack_grow0(h, data, size) (__obstack_grow((h), (data), (size_t)(size)), __obstack_byte((h), '\0'))
#define obstack_1grow(h, byte) __obstack_byte((h), (char)(byte))
#define obstack_ptr_grow(h, pointer) (__obstack_room((h), sizeof(void *)), obstack_ptr_grow_fast((h), (pointer)))
#define obstack_int_grow(h, number) (__obstack_room((h), sizeof(int)), obstack_int_grow_fast((h), (number)))
#define obstack_1grow_fast(h, byte) ((void)(*(h)->next_free++ = (char)(byte)))
#define obstack_blank_fast(h, size) ((void)((h)->next_free += (size)))
#define obstack_ptr_grow_fast(h, pointer) __obstack_grow((h), &(const void *){ (pointer) }, sizeof(void *))
#define obstack_int_grow_fast(h, number) __obstack_grow((h), &(int){ (number) }, sizeof(int))
#define obstack_finish(h) __obstack_finish(h)
#define obstack_alloc(h, size) __obstack_alloc((h), (size_t)(size))
#define obstack_copy(h, data, size) __obstack_copy((h), (data), (size_t)(size), 0)
#define obstack_copy0(h, data, size) __obstack_copy((h), (data), (size_t)(size), 1)
#define obstack_free(h, object) _obstack_free((h), (object))

__CRT_END_DECLS

#endif
