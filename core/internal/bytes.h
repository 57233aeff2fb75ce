/* SPDX-License-Identifier: MIT */
/* Copying and measuring for the library's own use: about as fast as memcpy() and strnlen() on the short pieces that streams see, without
 * linking their kernels for every CPU into a program that calls neither. */
#ifndef CRT_BYTES_H
#define CRT_BYTES_H

#include <stddef.h>

/* memcpy(). */
void __crt_copy(void *restrict to, const void *restrict from, size_t size);
/* strnlen(). */
size_t __crt_length(const char *text, size_t limit);

#endif
