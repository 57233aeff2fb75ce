/* SPDX-License-Identifier: MIT */
/* Conversion between character encodings. POSIX.1-2017.
 *
 * The encodings: UTF-8 (also as "" and "char", the locale's), UTF-16 and UTF-32 (with a byte order mark, little-endian without), UTF-16LE,
 * UTF-16BE, UTF-32LE, UTF-32BE, UCS-2 and UCS-4 under the same rules, WCHAR_T, ASCII, ISO-8859-1, ISO-8859-15, WINDOWS-1252. Names are
 * compared without regard to case, '-', '_' and other signs, and have the usual aliases (LATIN1, CP1252, US-ASCII ...). */
#ifndef _ICONV_H
#define _ICONV_H

#include <bits/features.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

typedef void *iconv_t;

/* A conversion. Behind `to`, "//TRANSLIT" has '?' written for what `to` cannot express, "//IGNORE" leaves it and ill-formed input out.
 * (iconv_t)-1 with EINVAL (unknown encoding) or ENOMEM. Thread-safe. */
iconv_t iconv_open(const char *__to, const char *__from) __CRT_NOTHROW;
/* Converts from *in (*in_left bytes) to *out (*out_left bytes) and moves all four along. How many characters were replaced or left
 * out, or (size_t)-1 when it stopped, at the character that made it: E2BIG (no room), EINVAL (the input ends within a character), EILSEQ
 * (ill-formed, or nothing in `to`). A NULL `in` or *in puts the conversion back to its start. Thread-safe, one thread for each
 * conversion. */
size_t iconv(iconv_t __conversion, char **__crt_restrict __input, size_t *__crt_restrict __in_left, char **__crt_restrict __output,
	size_t *__crt_restrict __out_left) __CRT_NOTHROW;
/* Gives a conversion back. 0, or -1 with EBADF for (iconv_t)-1. */
int iconv_close(iconv_t __conversion) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
