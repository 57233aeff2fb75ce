/* SPDX-License-Identifier: MIT */
/* Questions about a stream's inside, as Solaris and the GNU library have them; and those that GNU programs ask on other systems. */
#ifndef _STDIO_EXT_H
#define _STDIO_EXT_H

#include <stdio.h>

/* For __fsetlocking. */
#define FSETLOCKING_QUERY 0
#define FSETLOCKING_INTERNAL 1
#define FSETLOCKING_BYCALLER 2

__CRT_BEGIN_DECLS

/* The buffer's size, bytes; 0 before the first use of some streams. */
size_t __fbufsize(FILE *__stream);
/* Bytes to write that are still in the buffer. */
size_t __fpending(FILE *__stream);
/* Nonzero if: line buffered; may be read; may be written; the last operation read, or it only reads; the last operation wrote,
 * or it only writes. */
int __flbf(FILE *__stream);
int __freadable(FILE *__stream);
int __fwritable(FILE *__stream);
int __freading(FILE *__stream);
int __fwriting(FILE *__stream);
/* Forgets what is buffered, read or to be written. */
void __fpurge(FILE *__stream);
/* Bytes that can be read from the buffer, those that ungetc put back among them. */
size_t __freadahead(FILE *__stream);
/* Where these bytes lie, and in *size how many they are, or NULL if there is none. They stay there until the stream is used again. */
const char *__freadptr(FILE *__stream, size_t *__size);
/* Takes `count` of these bytes as read; more than there are is undefined. */
void __freadptrinc(FILE *__stream, size_t __count);
/* Sets the mark that ferror() asks about. */
void __fseterr(FILE *__stream);
/* fflush of every line-buffered stream. */
void _flushlbf(void);
/* The library locks always: FSETLOCKING_INTERNAL, whatever is asked for. The lock is recursive, so that nothing breaks. */
int __fsetlocking(FILE *__stream, int __type);

__CRT_END_DECLS

#endif
