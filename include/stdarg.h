/* SPDX-License-Identifier: MIT */
/* Variable arguments. ISO C17 7.16.
 *
 * A header that may declare only a function with a va_list defines __need___va_list (or __need_va_list) and includes this
 * one: it then gets __gnuc_va_list (va_list) alone. */
#if defined(__need___va_list) || defined(__need_va_list)
#define __crt_stdarg_part 1
#endif

#ifndef __GNUC_VA_LIST
#define __GNUC_VA_LIST
typedef __builtin_va_list __gnuc_va_list;
#endif
#undef __need___va_list

#if (defined(__need_va_list) || !defined(__crt_stdarg_part)) && !defined(_VA_LIST_DEFINED)
#define _VA_LIST_DEFINED
#define _VA_LIST
#define _VA_LIST_
typedef __builtin_va_list va_list;
#endif
#undef __need_va_list

#if defined(__crt_stdarg_part)
#undef __crt_stdarg_part
#elif !defined(_STDARG_H)
#define _STDARG_H

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __STDC_VERSION_STDARG_H__ 202311L
#endif
#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L && \
	((defined(__clang__) && __clang_major__ >= 16) || (!defined(__clang__) && __GNUC__ >= 13))
/* C23: the last named parameter need not exist, and is not evaluated if it is given. Compilers that take f(...) without a
 * named parameter take this too. */
#define va_start(ap, ...) __builtin_va_start(ap, 0)
#else
#define va_start(ap, last) __builtin_va_start(ap, last)
#endif
#define va_end(ap) __builtin_va_end(ap)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define __va_copy(to, from) __builtin_va_copy(to, from)
#if (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L) || defined(__cplusplus) || !defined(__STRICT_ANSI__)
#define va_copy(to, from) __builtin_va_copy(to, from)
#endif

#endif
