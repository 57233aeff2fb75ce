/* SPDX-License-Identifier: MIT */
/* Part of <stdio.h> on Windows for programs that are compiled for size: fopen() with a mode that is known and has no comma asks for no encoding (ccs=), and then the
 * program need not hold what serves those. */
#ifndef _BITS_FOPEN_PLAIN_H
#define _BITS_FOPEN_PLAIN_H

__CRT_BEGIN_DECLS

FILE *__crt_fopen_plain(const char *__crt_restrict __path, const char *__crt_restrict __mode);
FILE *__crt_real_fopen(const char *__crt_restrict __path, const char *__crt_restrict __mode) __asm__("fopen");
extern __inline__ __attribute__((__always_inline__, __gnu_inline__)) FILE *fopen(const char *__crt_restrict __path, const char *__crt_restrict __mode)
{
	return __builtin_constant_p(__builtin_strchr(__mode, ',') == 0) && __builtin_strchr(__mode, ',') == 0 ? __crt_fopen_plain(__path, __mode) :
		__crt_real_fopen(__path, __mode);
}

__CRT_END_DECLS

#endif
