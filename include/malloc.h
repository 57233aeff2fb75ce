/* SPDX-License-Identifier: MIT */
/* What programs expect of the heap beyond <stdlib.h>: glibc's names everywhere, Microsoft's on Windows. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <bits/features.h>
#define __need_size_t
#include <stddef.h>
/* malloc, calloc, realloc, free. */
#include <stdlib.h>
/* As with glibc, where programs rely on it. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <stdio.h>
#endif

__CRT_BEGIN_DECLS

/* All of them are thread-safe and not for signal handlers; their blocks are for free(). Failure gives NULL and ENOMEM. */

/* The bytes that may be used behind a pointer of malloc's family: at least as many as were asked for. 0 for NULL. As in glibc. */
size_t malloc_usable_size(void *__memory) __CRT_NOTHROW;
/* Gives free memory back to the system, but for about `keep` bytes. 1 if any was given back, else 0. As in glibc. */
int malloc_trim(size_t __keep) __CRT_NOTHROW;
/* size bytes at a multiple of `alignment`; EINVAL if that is no power of two. */
void *memalign(size_t __alignment, size_t __size) __CRT_NOTHROW
	__attribute__((__malloc__, __alloc_align__(1), __alloc_size__(2)));
/* size bytes, and size rounded up to whole pages, at a multiple of the page size. */
void *valloc(size_t __size) __CRT_NOTHROW __attribute__((__malloc__, __alloc_size__(1)));
void *pvalloc(size_t __size) __CRT_NOTHROW __attribute__((__malloc__, __alloc_size__(1)));

#ifdef _WIN32
#include <bits/ms_malloc.h>
#endif

__CRT_END_DECLS

#endif
