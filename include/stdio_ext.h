/* SPDX-License-Identifier: MIT */
/* Questions about a stream's inside, as Solaris and the GNU library have them. */
#ifndef _STDIO_EXT_H
#define _STDIO_EXT_H

#include <bits/features.h>
#include <bits/file_t.h>

#define __need_size_t
#include <stddef.h>

/* For __fsetlocking. */
#define FSETLOCKING_QUERY 0
#define FSETLOCKING_INTERNAL 1
#define FSETLOCKING_BYCALLER 2

__CRT_BEGIN_DECLS

/* The buffer's size, bytes; 0 before the first use of some streams. */
size_t __fbufsize(FILE *stream);
/* Bytes to write that are still in the buffer. */
size_t __fpending(FILE *stream);
/* Nonzero if: line buffered; may be read; may be written; the last operation read, or it only reads; the last operation wrote,
 * or it only writes. */
int __flbf(FILE *stream);
int __freadable(FILE *stream);
int __fwritable(FILE *stream);
int __freading(FILE *stream);
int __fwriting(FILE *stream);
/* Forgets what is buffered, read or to be written. */
void __fpurge(FILE *stream);
/* fflush of every line-buffered stream. */
void _flushlbf(void);
/* The library locks always: FSETLOCKING_INTERNAL, whatever is asked for. The lock is recursive, so that nothing breaks. */
int __fsetlocking(FILE *stream, int type);

__CRT_END_DECLS

#endif
