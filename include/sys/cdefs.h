/* SPDX-License-Identifier: MIT */
/* What glibc's and the BSDs' headers call their declarations with; for programs that include it. */
#ifndef _SYS_CDEFS_H
#define _SYS_CDEFS_H

#include <bits/features.h>

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif
#define __P(arguments) arguments
#define __CONCAT(a, b) a##b
#define __STRING(x) #x
#define __PMT(arguments) arguments
#define __ptr_t void *
#define __flexarr []
#define __restrict_arr __restrict
#ifndef __GNUC_PREREQ
#define __GNUC_PREREQ(major, minor) ((__GNUC__ << 16) + __GNUC_MINOR__ >= ((major) << 16) + (minor))
#endif
/* Of functions that throw nothing, and of those that may call back into the caller's file besides. __NTH goes around a function's name and parameters, where
 * an attribute could stand only in front if it is a definition. */
#ifndef __THROW
#define __THROW __CRT_NOTHROW
#endif
#ifndef __THROWNL
#define __THROWNL __CRT_NOTHROWNL
#endif
#ifdef __cplusplus
#define __LEAF
#define __LEAF_ATTR
#ifndef __NTH
#define __NTH(function) function __CRT_NOTHROW
#endif
#ifndef __NTHNL
#define __NTHNL(function) function __CRT_NOTHROW
#endif
#else
#define __LEAF , __leaf__
#define __LEAF_ATTR __attribute__((__leaf__))
#ifndef __NTH
#define __NTH(function) __attribute__((__nothrow__, __leaf__)) function
#endif
#ifndef __NTHNL
#define __NTHNL(function) __attribute__((__nothrow__)) function
#endif
#endif
/* Attributes. */
#ifndef __nonnull
#define __nonnull(parameters) __attribute__((__nonnull__ parameters))
#endif
#ifndef __returns_nonnull
#define __returns_nonnull __attribute__((__returns_nonnull__))
#endif
#ifndef __wur
#define __wur
#endif
#ifndef __always_inline
#define __always_inline __inline __attribute__((__always_inline__))
#endif
#ifndef __attribute_malloc__
#define __attribute_malloc__ __attribute__((__malloc__))
#define __attribute_alloc_size__(parameters) __attribute__((__alloc_size__ parameters))
#define __attribute_alloc_align__(parameter) __attribute__((__alloc_align__ parameter))
#define __attribute_pure__ __attribute__((__pure__))
#define __attribute_const__ __attribute__((__const__))
#define __attribute_used__ __attribute__((__used__))
#define __attribute_maybe_unused__ __attribute__((__unused__))
#define __attribute_noinline__ __attribute__((__noinline__))
#define __attribute_deprecated__ __attribute__((__deprecated__))
#define __attribute_deprecated_msg__(text) __attribute__((__deprecated__(text)))
#define __attribute_format_arg__(n) __attribute__((__format_arg__(n)))
#define __attribute_warn_unused_result__ __attribute__((__warn_unused_result__))
#define __attribute_returns_twice__ __attribute__((__returns_twice__))
#define __attribute_artificial__ __attribute__((__artificial__))
#endif
#ifndef __dead2
#define __dead2 __attribute__((__noreturn__))
#endif

#endif
