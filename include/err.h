/* SPDX-License-Identifier: MIT */
/* Messages that begin with the program's name, as in the BSDs. */
#ifndef _ERR_H
#define _ERR_H

#include <bits/features.h>

#define __need___va_list
#include <stdarg.h>

__CRT_BEGIN_DECLS

/* "program: message: text of errno\n" to standard error; a NULL format leaves the message out. The x forms do without errno's
 * text. Thread-safe. */
void warn(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
void vwarn(const char *__format, __gnuc_va_list __arguments) __attribute__((__format__(__printf__, 1, 0)));
void warnx(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
void vwarnx(const char *__format, __gnuc_va_list __arguments) __attribute__((__format__(__printf__, 1, 0)));
/* The same, then exit(status). */
__CRT_NORETURN void err(int __status, const char *__format, ...) __attribute__((__format__(__printf__, 2, 3)));
__CRT_NORETURN void verr(int __status, const char *__format, __gnuc_va_list __arguments)
	__attribute__((__format__(__printf__, 2, 0)));
__CRT_NORETURN void errx(int __status, const char *__format, ...) __attribute__((__format__(__printf__, 2, 3)));
__CRT_NORETURN void verrx(int __status, const char *__format, __gnuc_va_list __arguments)
	__attribute__((__format__(__printf__, 2, 0)));

__CRT_END_DECLS

#endif
