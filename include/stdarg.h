/* SPDX-License-Identifier: MIT */
/* Variable arguments. ISO C17 7.16. */
#ifndef _STDARG_H
#define _STDARG_H

typedef __builtin_va_list va_list;
/* Some programs look for this name to tell whether va_list is a type. */
typedef __builtin_va_list __gnuc_va_list;
#define __GNUC_VA_LIST

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
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
