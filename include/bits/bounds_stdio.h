/* SPDX-License-Identifier: MIT */
/* The bounds-checking functions of <stdio.h>. ISO C17 K.3.5, Microsoft Learn. A violated constraint calls the handler (set_constraint_handler_s), which by default ends the program; if it returns, so
 * does the function, with errno set and its result as its comment says. */
#ifndef _BITS_BOUNDS_STDIO_H
#define _BITS_BOUNDS_STDIO_H

#include <bits/features.h>
#include <bits/errno_t.h>
#include <bits/file_t.h>
#define __need___va_list
#include <stdarg.h>

__CRT_BEGIN_DECLS

#define L_tmpnam_s 1024
#define TMP_MAX_S 2147483647

/* tmpfile, tmpnam, fopen and freopen: 0, or the error; *stream is NULL then. fopen_s and freopen_s give files that they make to the
 * user alone, unless the mode begins with a "u". Violations: NULL, a size above RSIZE_MAX or too small for tmpnam's name. */
errno_t tmpfile_s(FILE *__crt_restrict *__crt_restrict __stream);
errno_t tmpnam_s(char *__name, rsize_t __size);
errno_t fopen_s(FILE *__crt_restrict *__crt_restrict __stream, const char *__crt_restrict __path, const char *__crt_restrict __mode);
errno_t freopen_s(FILE *__crt_restrict *__crt_restrict __stream, const char *__crt_restrict __path, const char *__crt_restrict __mode,
	FILE *__crt_restrict __old);
/* printf without %n, and no NULL for %s. Violations, and other failures: negative. */
int printf_s(const char *__crt_restrict __format, ...);
int fprintf_s(FILE *__crt_restrict __stream, const char *__crt_restrict __format, ...);
int vprintf_s(const char *__crt_restrict __format, __gnuc_va_list __arguments);
int vfprintf_s(FILE *__crt_restrict __stream, const char *__crt_restrict __format, __gnuc_va_list __arguments);
/* Into an array that must be large enough: 0 for a violation (too small: ERANGE), negative if something cannot be encoded; the array is
 * then empty. */
int sprintf_s(char *__crt_restrict __text, rsize_t __size, const char *__crt_restrict __format, ...);
int vsprintf_s(char *__crt_restrict __text, rsize_t __size, const char *__crt_restrict __format, __gnuc_va_list __arguments);
#ifdef __CRT_USE_EXT1
/* snprintf; negative for a violation, and the array is then empty. */
int snprintf_s(char *__crt_restrict __text, rsize_t __size, const char *__crt_restrict __format, ...);
int vsnprintf_s(char *__crt_restrict __text, rsize_t __size, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_AS_STANDARD(vsnprintf_s);
#else
/* Microsoft's: at most `count` bytes and a NUL; -1 if the text was cut off at _TRUNCATE or count, or a violation: too small. */
int vsnprintf_s(char *__text, size_t __size, size_t __count, const char *__format, __gnuc_va_list __arguments);
int _vsnprintf_s(char *__text, size_t __size, size_t __count, const char *__format, __gnuc_va_list __arguments);
int _snprintf_s(char *__text, size_t __size, size_t __count, const char *__format, ...);
#endif
/* scanf with the array's size behind each array of %c, %s and %[; an array that is too small is a matching failure. On Windows the size
 * is an unsigned, elsewhere a rsize_t. Violations, NULL among them: EOF. */
int scanf_s(const char *__crt_restrict __format, ...);
int fscanf_s(FILE *__crt_restrict __stream, const char *__crt_restrict __format, ...);
int sscanf_s(const char *__crt_restrict __text, const char *__crt_restrict __format, ...);
int vscanf_s(const char *__crt_restrict __format, __gnuc_va_list __arguments);
int vfscanf_s(FILE *__crt_restrict __stream, const char *__crt_restrict __format, __gnuc_va_list __arguments);
int vsscanf_s(const char *__crt_restrict __text, const char *__crt_restrict __format, __gnuc_va_list __arguments);
/* A line from stdin without its newline. `text`, or NULL: at the end of the file, on failure, or for a violation: NULL, no room, or a
 * line too long, which is taken all the same; then `text` is empty. */
char *gets_s(char *__text, rsize_t __size);

__CRT_END_DECLS

#endif
