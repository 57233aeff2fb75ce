/* SPDX-License-Identifier: MIT */
/* Common definitions. ISO C17 7.19. Our own, because mingw gcc's stddef.h asks for a C library's behind it. */
#ifndef _STDDEF_H
#define _STDDEF_H

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#ifndef __cplusplus
#ifndef _WCHAR_T_DEFINED
#define _WCHAR_T_DEFINED
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

#undef NULL
#ifdef __cplusplus
#define NULL __null
#else
#define NULL ((void *)0)
#endif

#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)

#if (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L) || (defined(__cplusplus) && __cplusplus >= 201103L)
/* An object with the strictest alignment of the fundamental types. */
typedef struct {
	long long __ll __attribute__((__aligned__(__alignof__(long long))));
	long double __ld __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#ifdef __cplusplus
typedef decltype(nullptr) nullptr_t;
#endif
#endif

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#ifdef __GNUC__
#define unreachable() __builtin_unreachable()
#endif
#endif

#endif
