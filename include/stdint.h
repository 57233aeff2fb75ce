/* SPDX-License-Identifier: MIT */
/* Integer types of exact, least and fastest width. ISO C17 7.20. The compiler's own types. */
#ifndef _STDINT_H
#define _STDINT_H

/* The bits of a long, where programs know that name. */
#if !defined(_WIN32) && !defined(__WORDSIZE)
#define __WORDSIZE (__SIZEOF_LONG__ * 8)
#endif

typedef __INT8_TYPE__ int8_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __INT16_TYPE__ int16_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __INT32_TYPE__ int32_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;
#include <bits/int_least.h>
typedef __INT_FAST8_TYPE__ int_fast8_t;
typedef __UINT_FAST8_TYPE__ uint_fast8_t;
/* gcc and clang disagree about these two on Linux; the library has one opinion, glibc's (and mingw-w64's on Windows). */
#if __SIZEOF_LONG__ == 8
typedef long int_fast16_t;
typedef unsigned long uint_fast16_t;
typedef long int_fast32_t;
typedef unsigned long uint_fast32_t;
#else
typedef short int_fast16_t;
typedef unsigned short uint_fast16_t;
typedef int int_fast32_t;
typedef unsigned int uint_fast32_t;
#endif
typedef __INT_FAST64_TYPE__ int_fast64_t;
typedef __UINT_FAST64_TYPE__ uint_fast64_t;
#include <bits/intptr_t.h>
/* As for intptr_t. */
#ifndef _UINTPTR_T_DEFINED
#define _UINTPTR_T_DEFINED
typedef __UINTPTR_TYPE__ uintptr_t;
#endif
typedef __INTMAX_TYPE__ intmax_t;
typedef __UINTMAX_TYPE__ uintmax_t;

/* Before C++11, C++ wanted these macros only on request; every compiler in use today gives them always. */
#define INT8_MIN (-__INT8_MAX__ - 1)
#define INT8_MAX __INT8_MAX__
#define UINT8_MAX __UINT8_MAX__
#define INT16_MIN (-__INT16_MAX__ - 1)
#define INT16_MAX __INT16_MAX__
#define UINT16_MAX __UINT16_MAX__
#define INT32_MIN (-__INT32_MAX__ - 1)
#define INT32_MAX __INT32_MAX__
#define UINT32_MAX __UINT32_MAX__
#define INT64_MIN (-__INT64_MAX__ - 1)
#define INT64_MAX __INT64_MAX__
#define UINT64_MAX __UINT64_MAX__
#define INT_LEAST8_MIN (-__INT_LEAST8_MAX__ - 1)
#define INT_LEAST8_MAX __INT_LEAST8_MAX__
#define UINT_LEAST8_MAX __UINT_LEAST8_MAX__
#define INT_LEAST16_MIN (-__INT_LEAST16_MAX__ - 1)
#define INT_LEAST16_MAX __INT_LEAST16_MAX__
#define UINT_LEAST16_MAX __UINT_LEAST16_MAX__
#define INT_LEAST32_MIN (-__INT_LEAST32_MAX__ - 1)
#define INT_LEAST32_MAX __INT_LEAST32_MAX__
#define UINT_LEAST32_MAX __UINT_LEAST32_MAX__
#define INT_LEAST64_MIN (-__INT_LEAST64_MAX__ - 1)
#define INT_LEAST64_MAX __INT_LEAST64_MAX__
#define UINT_LEAST64_MAX __UINT_LEAST64_MAX__
#define INT_FAST8_MIN (-__INT_FAST8_MAX__ - 1)
#define INT_FAST8_MAX __INT_FAST8_MAX__
#define UINT_FAST8_MAX __UINT_FAST8_MAX__
#if __SIZEOF_LONG__ == 8
#define INT_FAST16_MIN (-__LONG_MAX__ - 1)
#define INT_FAST16_MAX __LONG_MAX__
#define UINT_FAST16_MAX (__LONG_MAX__ * 2UL + 1UL)
#define INT_FAST32_MIN (-__LONG_MAX__ - 1)
#define INT_FAST32_MAX __LONG_MAX__
#define UINT_FAST32_MAX (__LONG_MAX__ * 2UL + 1UL)
#else
#define INT_FAST16_MIN (-__SHRT_MAX__ - 1)
#define INT_FAST16_MAX __SHRT_MAX__
#define UINT_FAST16_MAX (__SHRT_MAX__ * 2 + 1)
#define INT_FAST32_MIN (-__INT_MAX__ - 1)
#define INT_FAST32_MAX __INT_MAX__
#define UINT_FAST32_MAX (__INT_MAX__ * 2U + 1U)
#endif
#define INT_FAST64_MIN (-__INT_FAST64_MAX__ - 1)
#define INT_FAST64_MAX __INT_FAST64_MAX__
#define UINT_FAST64_MAX __UINT_FAST64_MAX__
#define INTPTR_MIN (-__INTPTR_MAX__ - 1)
#define INTPTR_MAX __INTPTR_MAX__
#define UINTPTR_MAX __UINTPTR_MAX__
#define INTMAX_MIN (-__INTMAX_MAX__ - 1)
#define INTMAX_MAX __INTMAX_MAX__
#define UINTMAX_MAX __UINTMAX_MAX__
#define PTRDIFF_MIN (-__PTRDIFF_MAX__ - 1)
#define PTRDIFF_MAX __PTRDIFF_MAX__
#define SIZE_MAX __SIZE_MAX__
#define SIG_ATOMIC_MIN (-__SIG_ATOMIC_MAX__ - 1)
#define SIG_ATOMIC_MAX __SIG_ATOMIC_MAX__
#include <bits/wchar_limits.h>
#define WINT_MAX __WINT_MAX__
#ifdef __WINT_MIN__
#define WINT_MIN __WINT_MIN__
#else
#define WINT_MIN (0 * WINT_MAX)
#endif

/* gcc has the constants as macros, clang as suffixes. */
#ifdef __INT64_C
#define INT8_C(c) __INT8_C(c)
#define UINT8_C(c) __UINT8_C(c)
#define INT16_C(c) __INT16_C(c)
#define UINT16_C(c) __UINT16_C(c)
#define INT32_C(c) __INT32_C(c)
#define UINT32_C(c) __UINT32_C(c)
#define INT64_C(c) __INT64_C(c)
#define UINT64_C(c) __UINT64_C(c)
#define INTMAX_C(c) __INTMAX_C(c)
#define UINTMAX_C(c) __UINTMAX_C(c)
#else
#define __CRT_PASTE(c, suffix) c##suffix
#define __CRT_SUFFIX(c, suffix) __CRT_PASTE(c, suffix)
#define INT8_C(c) __CRT_SUFFIX(c, __INT8_C_SUFFIX__)
#define UINT8_C(c) __CRT_SUFFIX(c, __UINT8_C_SUFFIX__)
#define INT16_C(c) __CRT_SUFFIX(c, __INT16_C_SUFFIX__)
#define UINT16_C(c) __CRT_SUFFIX(c, __UINT16_C_SUFFIX__)
#define INT32_C(c) __CRT_SUFFIX(c, __INT32_C_SUFFIX__)
#define UINT32_C(c) __CRT_SUFFIX(c, __UINT32_C_SUFFIX__)
#define INT64_C(c) __CRT_SUFFIX(c, __INT64_C_SUFFIX__)
#define UINT64_C(c) __CRT_SUFFIX(c, __UINT64_C_SUFFIX__)
#define INTMAX_C(c) __CRT_SUFFIX(c, __INTMAX_C_SUFFIX__)
#define UINTMAX_C(c) __CRT_SUFFIX(c, __UINTMAX_C_SUFFIX__)
#endif

/* C23 7.22.3 (and glibc's _GNU_SOURCE): the widths in bits. */
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L) || defined(_GNU_SOURCE) || \
	defined(__STDC_WANT_IEC_60559_BFP_EXT__)
#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __STDC_VERSION_STDINT_H__ 202311L
#endif
#define INT8_WIDTH 8
#define UINT8_WIDTH 8
#define INT_LEAST8_WIDTH 8
#define UINT_LEAST8_WIDTH 8
#define INT16_WIDTH 16
#define UINT16_WIDTH 16
#define INT_LEAST16_WIDTH 16
#define UINT_LEAST16_WIDTH 16
#define INT32_WIDTH 32
#define UINT32_WIDTH 32
#define INT_LEAST32_WIDTH 32
#define UINT_LEAST32_WIDTH 32
#define INT64_WIDTH 64
#define UINT64_WIDTH 64
#define INT_LEAST64_WIDTH 64
#define UINT_LEAST64_WIDTH 64
#define INT_FAST8_WIDTH __INT_FAST8_WIDTH__
#define UINT_FAST8_WIDTH __INT_FAST8_WIDTH__
#if __SIZEOF_LONG__ == 8
#define INT_FAST16_WIDTH 64
#define UINT_FAST16_WIDTH 64
#define INT_FAST32_WIDTH 64
#define UINT_FAST32_WIDTH 64
#else
#define INT_FAST16_WIDTH 16
#define UINT_FAST16_WIDTH 16
#define INT_FAST32_WIDTH 32
#define UINT_FAST32_WIDTH 32
#endif
#define INT_FAST64_WIDTH __INT_FAST64_WIDTH__
#define UINT_FAST64_WIDTH __INT_FAST64_WIDTH__
#define INTPTR_WIDTH __INTPTR_WIDTH__
#define UINTPTR_WIDTH __INTPTR_WIDTH__
#define INTMAX_WIDTH __INTMAX_WIDTH__
#define UINTMAX_WIDTH __INTMAX_WIDTH__
#define PTRDIFF_WIDTH __PTRDIFF_WIDTH__
#define SIZE_WIDTH __SIZE_WIDTH__
#define WCHAR_WIDTH __WCHAR_WIDTH__
#define WINT_WIDTH __WINT_WIDTH__
#define SIG_ATOMIC_WIDTH __SIG_ATOMIC_WIDTH__
#endif

/* Annex K. */
#if defined(__STDC_WANT_LIB_EXT1__) && __STDC_WANT_LIB_EXT1__ >= 1 || defined(_WIN32) && (!defined(__STRICT_ANSI__) || defined(__cplusplus))
#define RSIZE_MAX (SIZE_MAX >> 1)
#endif

#ifdef _WIN32
#include <bits/features.h>
#ifdef __CRT_USE_MS
/* mingw-w64 has size_t, NULL and their kin here, too, and programs for Windows rely on it. */
#include <stddef.h>
#endif
#endif

#endif
