/* SPDX-License-Identifier: MIT */
/* Common definitions. ISO C17 7.19. Our own, because mingw gcc's stddef.h asks for a C library's behind it.
 *
 * A header that may show only some of the names defines __need_size_t, __need_wchar_t, __need_ptrdiff_t, __need_NULL,
 * __need_wint_t, __need_max_align_t or __need_offsetof and includes this one: it then gets those alone, any number of times.
 * System headers and compilers' own headers rely on that. */
#if defined(__need_size_t) || defined(__need_wchar_t) || defined(__need_ptrdiff_t) || defined(__need_NULL) || \
	defined(__need_wint_t) || defined(__need_max_align_t) || defined(__need_offsetof) || defined(__need_rsize_t) || \
	defined(__need_nullptr_t) || defined(__need_unreachable)
#define __crt_stddef_part 1
#elif !defined(_STDDEF_H)
#define _STDDEF_H
#define __need_size_t
#define __need_wchar_t
#define __need_ptrdiff_t
#define __need_NULL
#define __need_offsetof
#define __need_rsize_t
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L) || (defined(__cplusplus) && __cplusplus >= 201103L)
#define __need_max_align_t
#endif
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L) || (defined(__cplusplus) && __cplusplus >= 201103L)
#define __need_nullptr_t
#endif
#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __need_unreachable
#endif
#endif

/* The guards' names are those that mingw-w64's w32api headers and the compilers' headers test. */
#ifdef __need_size_t
#undef __need_size_t
#ifndef _SIZE_T_DEFINED
#define _SIZE_T_DEFINED
#define _SIZE_T
#define __SIZE_T__
typedef __SIZE_TYPE__ size_t;
#endif
#endif

#ifdef __need_ptrdiff_t
#undef __need_ptrdiff_t
#ifndef _PTRDIFF_T_DEFINED
#define _PTRDIFF_T_DEFINED
#define _PTRDIFF_T
#define _PTRDIFF_T_
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#endif

#ifdef __need_wchar_t
#undef __need_wchar_t
#if !defined(__cplusplus) && !defined(_WCHAR_T_DEFINED)
#define _WCHAR_T_DEFINED
#define _WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

#ifdef __need_wint_t
#undef __need_wint_t
#ifndef _WINT_T
#define _WINT_T
/* mingw-w64's name for "wint_t and wctype_t are there"; wctype_t is an unsigned short on Windows. */
#if defined(_WIN32) && !defined(_WCTYPE_T_DEFINED)
#define _WCTYPE_T_DEFINED
typedef unsigned short wctype_t;
#endif
typedef __WINT_TYPE__ wint_t;
#endif
#endif

#ifdef __need_NULL
#undef __need_NULL
#undef NULL
#ifdef __cplusplus
#define NULL __null
#else
#define NULL ((void *)0)
#endif
#endif

#ifdef __need_offsetof
#undef __need_offsetof
#undef offsetof
/* The offset of a member in its struct, bytes, an integer constant expression. */
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif

#ifdef __need_rsize_t
#undef __need_rsize_t
/* Annex K: a size no larger than RSIZE_MAX. */
#if defined(__STDC_WANT_LIB_EXT1__) && __STDC_WANT_LIB_EXT1__ >= 1 || defined(_WIN32) && (!defined(__STRICT_ANSI__) || defined(__cplusplus))
#if !defined(_RSIZE_T) && !defined(_RSIZE_T_DEFINED)
#define _RSIZE_T
#define _RSIZE_T_DEFINED
typedef __SIZE_TYPE__ rsize_t;
#endif
#endif
#endif

#ifdef __need_max_align_t
#undef __need_max_align_t
#ifndef _GCC_MAX_ALIGN_T
#define _GCC_MAX_ALIGN_T
#define __CLANG_MAX_ALIGN_T_DEFINED
/* An object with the strictest alignment of the fundamental types: the two that gcc and clang name, so that its size is
 * theirs too. */
typedef struct {
	__extension__ long long __ll __attribute__((__aligned__(__alignof__(long long))));
	long double __ld __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif
#endif

#ifdef __need_nullptr_t
#undef __need_nullptr_t
#ifdef __cplusplus
#ifndef _GXX_NULLPTR_T
#define _GXX_NULLPTR_T
typedef decltype(nullptr) nullptr_t;
#endif
#elif (defined(__clang__) && __clang_major__ >= 16) || (!defined(__clang__) && defined(__GNUC__) && __GNUC__ >= 13)
/* Compilers that know C23's nullptr: older ones have -std=gnu2x without it. */
typedef __typeof__(nullptr) nullptr_t;
#endif
#endif

#ifdef __need_unreachable
#undef __need_unreachable
#undef unreachable
/* Promises that control never gets here. ISO C23 7.21.1. */
#define unreachable() __builtin_unreachable()
#endif

#if defined(__crt_stddef_part)
#undef __crt_stddef_part
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L && !defined(__STDC_VERSION_STDDEF_H__)
#define __STDC_VERSION_STDDEF_H__ 202311L
#endif
