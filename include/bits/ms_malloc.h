/* SPDX-License-Identifier: MIT */
/* Microsoft's view of the heap, for <malloc.h> and <stdlib.h>. */
#ifndef _BITS_MS_MALLOC_H
#define _BITS_MS_MALLOC_H

#include <bits/features.h>
#include <bits/intptr_t.h>

#define __need_size_t
#include <stddef.h>
#include <alloca.h>

__CRT_BEGIN_DECLS

/* Microsoft Learn, CRT alphabetical function reference. Blocks of all these functions and of malloc's family are the same kind here, so
 * that free() takes those of _aligned_malloc() too. */

/* malloc_usable_size(), which may be more than was asked for; (size_t)-1 and EINVAL for NULL. */
size_t _msize(void *__memory);
/* realloc(block, count * size) with zeros behind what _msize() gave before. */
void *_recalloc(void *__memory, size_t __count, size_t __size);
/* The block itself if it can have the new size where it is, else NULL (ENOMEM) and it stays as it was. */
void *_expand(void *__memory, size_t __size);
/* Gives free memory back to the system. 0. */
int _heapmin(void);
/* size bytes at a multiple of `alignment`, a power of two (else EINVAL). */
void *_aligned_malloc(size_t __size, size_t __alignment);
/* realloc() with an alignment that the result has. */
void *_aligned_realloc(void *__memory, size_t __size, size_t __alignment);
void *_aligned_recalloc(void *__memory, size_t __count, size_t __size, size_t __alignment);
/* The same where the byte at `offset`, which is below the size (else EINVAL), has the alignment. Such blocks are for _aligned_free() alone. */
void *_aligned_offset_malloc(size_t __size, size_t __alignment, size_t __offset);
void *_aligned_offset_realloc(void *__memory, size_t __size, size_t __alignment, size_t __offset);
void *_aligned_offset_recalloc(void *__memory, size_t __count, size_t __size, size_t __alignment, size_t __offset);
/* _msize() of any block of these; (size_t)-1 and EINVAL for NULL and wrong alignments. */
size_t _aligned_msize(void *__memory, size_t __alignment, size_t __offset);
void _aligned_free(void *__memory);
/* mingw-w64's names. */
void *__mingw_aligned_malloc(size_t __size, size_t __alignment);
void *__mingw_aligned_realloc(void *__memory, size_t __size, size_t __alignment);
void *__mingw_aligned_offset_malloc(size_t __size, size_t __alignment, size_t __offset);
void *__mingw_aligned_offset_realloc(void *__memory, size_t __size, size_t __alignment, size_t __offset);
void __mingw_aligned_free(void *__memory);

/* The largest request that makes sense. */
#define _HEAP_MAXREQ 0xFFFFFFFFFFFFFFE0
/* What the functions below say of the heap, and of a block. */
#define _HEAPEMPTY (-1)
#define _HEAPOK (-2)
#define _HEAPBADBEGIN (-3)
#define _HEAPBADNODE (-4)
#define _HEAPEND (-5)
#define _HEAPBADPTR (-6)
#define _FREEENTRY 0
#define _USEDENTRY 1
typedef struct _heapinfo {
	int *_pentry;
	size_t _size;
	int _useflag;
} _HEAPINFO;
/* The heap cannot be looked into from outside (it ends the process itself when it meets a block that was overwritten). So these say what Microsoft
 * documents for systems without them, with ENOSYS: _HEAPOK, _HEAPOK, _HEAPEND, -1. */
int _heapchk(void);
int _heapset(unsigned int __fill);
int _heapwalk(_HEAPINFO *__entry);
int _heapadd(void *__memory, size_t __size);
/* GetProcessHeap(), in which no block of malloc()'s is. */
intptr_t _get_heap_handle(void);

/* Bytes on the stack until the function returns. */
#define _alloca(size) alloca(size)

/* Bytes on the stack if they are few, else from malloc(); NULL with ENOMEM. _freea() gives them back in either case. */
#define _ALLOCA_S_THRESHOLD 1024
#define _malloca(size) \
	((size) + 16 <= _ALLOCA_S_THRESHOLD ? __crt_mark_allocated(alloca((size) + 16), 0) : __crt_mark_allocated(malloc((size) + 16), 1))
static __inline__ __attribute__((__unused__)) void *__crt_mark_allocated(void *__memory, unsigned __is_heap)
{
	if (!__memory)
		return __memory;
	*(unsigned *)__memory = __is_heap;
	return (char *)__memory + 16;
}
static __inline__ __attribute__((__unused__)) void _freea(void *__memory)
{
	if (__memory && *(unsigned *)(void *)((char *)__memory - 16) != 0)
		free((char *)__memory - 16);
}

__CRT_END_DECLS

#endif
