/* SPDX-License-Identifier: MIT */
/* Error numbers: Linux's values on every target, so that programs print the same everywhere. ISO C17 7.5, POSIX. */
#ifndef _ERRNO_H
#define _ERRNO_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

/* The calling thread's error number. Never NULL; the address is constant for the life of the thread. Async-signal-safe. */
int *__errno_location(void) __CRT_NOTHROW __attribute__((__const__));
#define errno (*__errno_location())

__CRT_END_DECLS

#include <bits/errno_values.h>

#ifdef __CRT_USE_GNU
__CRT_BEGIN_DECLS
#ifdef _WIN32
/* A weak name in an archive is found by ELF linkers alone. */
extern char *__progname_full, *__progname;
#define program_invocation_name __progname_full
#define program_invocation_short_name __progname
#else
extern char *program_invocation_name, *program_invocation_short_name;
#endif
__CRT_END_DECLS
#endif

#if defined(__STDC_WANT_LIB_EXT1__) && __STDC_WANT_LIB_EXT1__ >= 1 || defined(__CRT_USE_MS)
#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif
#endif

#ifdef __CRT_USE_GNU
#ifndef __error_t_defined
#define __error_t_defined 1
typedef int error_t;
#endif
#endif

#ifdef __CRT_USE_MS
/* Microsoft's names of two numbers; where errno is; and errno read and set by functions: 0, or EINVAL for NULL. */
#define ENOFILE ENOENT
#ifndef STRUNCATE
#define STRUNCATE 80
#endif
__CRT_BEGIN_DECLS
int *_errno(void);
int _get_errno(int *__value);
int _set_errno(int __value);
__CRT_END_DECLS
#endif

#endif
