/* SPDX-License-Identifier: MIT */
/* Conversion between character encodings. POSIX.1-2017.
 *
 * The encodings: UTF-8 (also as "" and "char", the locale's), UTF-16 and UTF-32 (with a byte order mark, little-endian without), UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, UCS-2 and UCS-4 under
 * the same rules, WCHAR_T, ASCII; ISO-8859-1 to -11 and -13 to -16, KOI8-R, KOI8-U, CP1250 to CP1258 (WINDOWS-1250 ...), CP437, CP737, CP775, CP850, CP852, CP855, CP857, CP858, CP860 to CP866, CP869,
 * CP874, MACINTOSH, TIS-620; EUC-JP (with JIS X 0212), SHIFT_JIS (a yen sign and an overline in the places of \ and ~), CP932, ISO-2022-JP, GBK (EUC-CN and GB2312 are other names of it), GB18030 (of 2000), BIG5 (CP950
 * is), EUC-KR, UHC (CP949). Names are compared without regard to case, '-', '_' and other signs, and have the usual aliases (LATIN1, CP1252, US-ASCII ...). */
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
 * (ill-formed, or nothing in `to`). A NULL `in` or *in puts the conversion back to its start; ISO-2022-JP then writes
 * what brings its reader back to ASCII. Thread-safe, one thread for each
 * conversion. */
size_t iconv(iconv_t __conversion, char **__crt_restrict __input, size_t *__crt_restrict __in_left, char **__crt_restrict __output,
	size_t *__crt_restrict __out_left) __CRT_NOTHROW;
/* Gives a conversion back. 0, or -1 with EBADF for (iconv_t)-1. */
int iconv_close(iconv_t __conversion) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
