/* SPDX-License-Identifier: MIT */
/* What programs expect of the heap beyond <stdlib.h>: glibc's names everywhere, Microsoft's on Windows. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <bits/features.h>
#include <bits/file_tag.h>
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
/* What the heap holds, as glibc counts it: bytes taken from the system (arena), pieces of free memory (ordblks), blocks that are mappings of their
 * own and their bytes (hblks, hblkhd), bytes in the program's other blocks (uordblks) and not in them (fordblks), and what malloc_trim() could give
 * back at least (keepcost). The others are 0, for there is nothing to count. Blocks count with what their sizes were rounded up by, and what another
 * thread freed counts until the thread that allocated it looks. mallinfo()'s numbers end at INT_MAX. */
struct mallinfo {
	int arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};
struct mallinfo2 {
	size_t arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};
struct mallinfo mallinfo(void) __CRT_NOTHROW;
struct mallinfo2 mallinfo2(void) __CRT_NOTHROW;
/* The same as lines on stderr. */
void malloc_stats(void) __CRT_NOTHROW;
/* The same as XML on the stream. 0; -1 with EINVAL if `options` is not 0, or with the stream's error. */
int malloc_info(int __options, __crt_file_t *__stream) __CRT_NOTHROW;
/* Sets nothing, since this heap has nothing to set: always 0, which is the error. The names are glibc's. */
int mallopt(int __parameter, int __value) __CRT_NOTHROW;
#define M_MXFAST 1
#define M_NLBLKS 2
#define M_GRAIN 3
#define M_KEEP 4
#define M_TRIM_THRESHOLD (-1)
#define M_TOP_PAD (-2)
#define M_MMAP_THRESHOLD (-3)
#define M_MMAP_MAX (-4)
#define M_CHECK_ACTION (-5)
#define M_PERTURB (-6)
#define M_ARENA_TEST (-7)
#define M_ARENA_MAX (-8)
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
