/* SPDX-License-Identifier: MIT */
/* Microsoft's view of the heap, for <malloc.h> and <stdlib.h>. */
#ifndef _BITS_MS_MALLOC_H
#define _BITS_MS_MALLOC_H

#include <bits/features.h>

#define __need_size_t
#include <stddef.h>

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
/* _msize(). `offset` must be 0. */
size_t _aligned_msize(void *__memory, size_t __alignment, size_t __offset);
void _aligned_free(void *__memory);

__CRT_END_DECLS

#endif
