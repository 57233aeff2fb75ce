/* SPDX-License-Identifier: MIT */
/* What Microsoft's <stdlib.h> declares beyond the standard's. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_STDLIB_H
#define _BITS_MS_STDLIB_H

#include <bits/features.h>

#define __need_size_t
#include <stddef.h>

/* Longest path and parts of one, in bytes with the NUL. */
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

/* How many elements an array has. */
#ifndef _countof
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif

__CRT_BEGIN_DECLS

/* qsort() whose comparison gets `context` first. (Annex K's qsort_s has it last: ask for that with
 * __STDC_WANT_LIB_EXT1__.) */
void qsort_s(void *base, size_t count, size_t size, int (*compare)(void *, const void *, const void *), void *context);

__CRT_END_DECLS

#endif
