/* SPDX-License-Identifier: MIT */
/* Which names a program asked to see: turns the feature test macros of C, POSIX and GNU into the __CRT_USE_* macros that
 * every other header tests. Included first by every public header. */
#ifndef _BITS_FEATURES_H
#define _BITS_FEATURES_H

#define __TWINCRT__ 1

#include <stdc-predef.h>

#ifdef __cplusplus
#define __CRT_BEGIN_DECLS extern "C" {
#define __CRT_END_DECLS }
/* libstdc++ needs every name, and g++ defines _GNU_SOURCE itself for that reason. */
#define __CRT_NOTHROW throw()
#if __cplusplus >= 201103L
#undef __CRT_NOTHROW
#define __CRT_NOTHROW noexcept(true)
#endif
/* __CRT_NOTHROW on a function that the linker knows by another name; C and C++ want the two in opposite order. */
#define __CRT_NOTHROW_AS(name) __CRT_NOTHROW __asm__(name)
/* The same for functions that come back into the caller's file otherwise than by returning (longjmp, callbacks). */
#define __CRT_NOTHROWNL __CRT_NOTHROW
#define __CRT_NORETURN __attribute__((__noreturn__))
#define __crt_restrict __restrict
#else
#define __CRT_BEGIN_DECLS
#define __CRT_END_DECLS
#define __CRT_NOTHROW __attribute__((__nothrow__, __leaf__))
#define __CRT_NOTHROW_AS(name) __asm__(name) __CRT_NOTHROW
#define __CRT_NOTHROWNL __attribute__((__nothrow__))
#define __CRT_NORETURN __attribute__((__noreturn__))
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
#define __crt_restrict restrict
#else
#define __crt_restrict __restrict
#endif
#endif

/* The strict ISO modes. Of C++ for Windows there is none: g++ defines _GNU_SOURCE for Linux alone, -std=c++17 is what build systems ask for, and
 * mingw-w64's headers show there what they always show. */
#if defined(__STRICT_ANSI__) && !(defined(_WIN32) && defined(__cplusplus))
#define __CRT_STRICT 1
#endif

/* _GNU_SOURCE shows everything. */
#ifdef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE 1
#undef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#undef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
/* On Windows C programs that ask for nothing do not see what no library there has and what several bring along themselves. */
#if defined(_WIN32) && !defined(__cplusplus) && !defined(_DEFAULT_SOURCE) && !defined(_BSD_SOURCE)
#define __CRT_UNASKED 1
#endif
/* Without any request and not in a strict ISO mode (-std=c17), POSIX and the usual BSD names are visible, as on Linux. */
#if !defined(_DEFAULT_SOURCE) && (defined(_BSD_SOURCE) || defined(_SVID_SOURCE) || \
	(!defined(__CRT_STRICT) && !defined(_POSIX_C_SOURCE) && !defined(_POSIX_SOURCE) && !defined(_XOPEN_SOURCE)))
#define _DEFAULT_SOURCE 1
#endif
#if defined(_DEFAULT_SOURCE) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif
#if defined(_XOPEN_SOURCE) && !defined(_POSIX_C_SOURCE)
#if _XOPEN_SOURCE + 0 >= 700
#define _POSIX_C_SOURCE 200809L
#elif _XOPEN_SOURCE + 0 >= 600
#define _POSIX_C_SOURCE 200112L
#else
#define _POSIX_C_SOURCE 199506L
#endif
#endif
#if defined(_POSIX_SOURCE) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 199009L
#endif

#ifdef _GNU_SOURCE
#define __CRT_USE_GNU 1
#endif
/* Names that end in 64, for systems whose own have 32 bits; mingw-w64's headers show theirs unasked. */
#if defined(_GNU_SOURCE) || defined(_LARGEFILE64_SOURCE) || (defined(_WIN32) && !defined(__CRT_STRICT))
#define __CRT_USE_LFS64 1
#endif
#ifdef _DEFAULT_SOURCE
#define __CRT_USE_MISC 1
#endif
#ifdef _POSIX_C_SOURCE
#define __CRT_USE_POSIX 1
#if _POSIX_C_SOURCE >= 199309L
#define __CRT_USE_POSIX199309 1
#endif
#if _POSIX_C_SOURCE >= 199506L
#define __CRT_USE_POSIX199506 1
#endif
#if _POSIX_C_SOURCE >= 200112L
#define __CRT_USE_POSIX2001 1
#endif
#if _POSIX_C_SOURCE >= 200809L
#define __CRT_USE_POSIX2008 1
#endif
#endif
#ifdef _XOPEN_SOURCE
#define __CRT_USE_XOPEN 1
#endif
/* What POSIX marks as XSI; the usual names hold it. __CRT_USE_OLD_XSI: what POSIX.1-2008 took out of it. */
#if defined(_XOPEN_SOURCE) || defined(_DEFAULT_SOURCE)
#define __CRT_USE_XSI 1
#if defined(_DEFAULT_SOURCE) || _XOPEN_SOURCE + 0 < 700
#define __CRT_USE_OLD_XSI 1
#endif
#endif
/* On Windows the Microsoft names that need no header of their own are visible unless the program asked for ISO C only. */
#if defined(_WIN32) && !defined(__CRT_STRICT)
#define __CRT_USE_MS 1
#endif

/* Microsoft's keywords for integers: with other compilers the headers bring them, any of them. */
#if defined(_WIN32) && !defined(_MSC_EXTENSIONS) && !defined(__int64)
#define __int8 char
#define __int16 short
#define __int32 int
#define __int64 long long
#endif

#ifdef _WIN32
#include <bits/ms_compiler.h>
#endif

/* Annex K: the bounds-checking interfaces. Microsoft's headers show theirs unless told not to; where the two differ, a program gets
 * the standard's if it asked for Annex K, under another symbol. The macro is there where the standard's names are: programs that
 * never ask take it for a sign that they may call localtime_s(). */
#if defined(__STDC_WANT_LIB_EXT1__) && __STDC_WANT_LIB_EXT1__ >= 1
#define __STDC_LIB_EXT1__ 201112L
#define __CRT_USE_EXT1 1
#define __CRT_USE_BOUNDS 1
#elif !defined(__STDC_WANT_LIB_EXT1__) && defined(__CRT_USE_MS)
#define __CRT_USE_BOUNDS 1
#endif
#define __CRT_AS_STANDARD(name) __asm__("__crt_" #name)
/* Wide formats on Windows. In Microsoft's %s and %c are wide text, %S and %C bytes; the standard has it the other way round. Programs that define
 * UNICODE or _UNICODE (-municode does) are for Windows alone and mean the former, unless they say _CRT_STDIO_ISO_WIDE_SPECIFIERS or mingw-w64's
 * __USE_MINGW_ANSI_STDIO; the names of Annex K are Microsoft's here. */
#if defined(__CRT_USE_MS) && (defined(UNICODE) || defined(_UNICODE)) && !defined(_CRT_STDIO_ISO_WIDE_SPECIFIERS) && \
	(!defined(__USE_MINGW_ANSI_STDIO) || !__USE_MINGW_ANSI_STDIO)
#define __CRT_WIDE_AS(name) __asm__("__crt_ms_" #name)
#else
#define __CRT_WIDE_AS(name)
#endif
#if defined(__CRT_USE_MS) && !defined(__CRT_USE_EXT1) && !defined(_CRT_STDIO_ISO_WIDE_SPECIFIERS)
#define __CRT_WIDE_BOUNDS_AS(name) __asm__("__crt_ms_" #name)
#else
#define __CRT_WIDE_BOUNDS_AS(name)
#endif
/* For functions whose declarations agree. */
#ifdef __CRT_USE_EXT1
#define __CRT_BOUNDS_AS(name) __CRT_AS_STANDARD(name)
#else
#define __CRT_BOUNDS_AS(name)
#endif

/* Versions of ISO C: names of a later version are visible to it and to _GNU_SOURCE. C++ counts as the C its standard
 * refers to. */
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L) || defined(__cplusplus) || defined(__CRT_USE_MISC)
#define __CRT_USE_C99 1
#endif
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L) || (defined(__cplusplus) && __cplusplus >= 201703L) || \
	defined(__CRT_USE_GNU) || (defined(__CRT_USE_MISC) && !defined(__STDC_VERSION__))
#define __CRT_USE_C11 1
#ifndef _WIN32
/* glibc's word for it: mimalloc asks for this before it replaces aligned_alloc() together with malloc(). */
#define __USE_ISOC11 1
#endif
#endif
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L) || defined(__CRT_USE_GNU) || \
	defined(__STDC_WANT_LIB_EXT2__)
#define __CRT_USE_C23 1
#endif
/* The language itself is C23: qualifier-preserving macros, no old-style declarations. */
#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __CRT_LANG_C23 1
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_types.h>
#endif

/* Behind the declaration of what no other library for Windows has: programs bring along functions of their own for these, often static ones. Behind a
 * plain declaration that is an error, but an inline function of GNU C's old kind gives way to any definition. (Not in the library itself, which is
 * compiled freestanding.) */
#if defined(_WIN32) && !defined(__cplusplus) && __STDC_HOSTED__
#define __CRT_REPLACED_BY(result, name, parameters, call) \
	result __crt_real_##name parameters __asm__(#name); \
	extern __inline__ __attribute__((__gnu_inline__)) result name parameters \
	{ \
		call; \
	}
#define __CRT_REPLACEABLE(result, name, parameters, arguments) __CRT_REPLACED_BY(result, name, parameters, return __crt_real_##name arguments)
#define __CRT_REPLACEABLE_VOID(name, parameters, arguments) __CRT_REPLACED_BY(void, name, parameters, __crt_real_##name arguments)
#else
#define __CRT_REPLACEABLE(result, name, parameters, arguments)
#define __CRT_REPLACEABLE_VOID(name, parameters, arguments)
#endif

#ifndef _WIN32
/* __BEGIN_DECLS, __THROW and others, which glibc's headers bring, each of them. */
#include <sys/cdefs.h>
#endif

#endif
