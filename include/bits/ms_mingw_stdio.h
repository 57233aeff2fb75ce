/* SPDX-License-Identifier: MIT */
/* mingw-w64's two stdio libraries by name: programs that do not trust printf() there call __mingw_printf(). Here both are the standard's
 * functions. */
#ifndef _BITS_MS_MINGW_STDIO_H
#define _BITS_MS_MINGW_STDIO_H

#include <bits/features.h>
#include <bits/file_t.h>
#include <bits/printf_attr.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

/* For format attributes of a program's own functions. */
#if defined(__GNUC__) && !defined(__clang__)
#define __MINGW_PRINTF_FORMAT __gnu_printf__
#define __MINGW_SCANF_FORMAT __gnu_scanf__
#else
#define __MINGW_PRINTF_FORMAT __printf__
#define __MINGW_SCANF_FORMAT __scanf__
#endif

__CRT_BEGIN_DECLS

int __mingw_printf(const char *__format, ...) __CRT_PRINTF(1, 2);
int __mingw_vprintf(const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(1, 0);
int __mingw_fprintf(FILE *__stream, const char *__format, ...) __CRT_PRINTF(2, 3);
int __mingw_vfprintf(FILE *__stream, const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(2, 0);
int __mingw_sprintf(char *__text, const char *__format, ...) __CRT_PRINTF(2, 3);
int __mingw_vsprintf(char *__text, const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(2, 0);
int __mingw_snprintf(char *__text, size_t __size, const char *__format, ...) __CRT_PRINTF(3, 4);
int __mingw_vsnprintf(char *__text, size_t __size, const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(3, 0);
int __mingw_asprintf(char **__text, const char *__format, ...) __CRT_PRINTF(2, 3);
int __mingw_vasprintf(char **__text, const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(2, 0);
int __mingw_scanf(const char *__format, ...) __CRT_SCANF(1, 2);
int __mingw_vscanf(const char *__format, __builtin_va_list __arguments) __CRT_SCANF(1, 0);
int __mingw_fscanf(FILE *__stream, const char *__format, ...) __CRT_SCANF(2, 3);
int __mingw_vfscanf(FILE *__stream, const char *__format, __builtin_va_list __arguments) __CRT_SCANF(2, 0);
int __mingw_sscanf(const char *__text, const char *__format, ...) __CRT_SCANF(2, 3);
int __mingw_vsscanf(const char *__text, const char *__format, __builtin_va_list __arguments) __CRT_SCANF(2, 0);
int __mingw_wprintf(const wchar_t *__format, ...);
int __mingw_vwprintf(const wchar_t *__format, __builtin_va_list __arguments);
int __mingw_fwprintf(FILE *__stream, const wchar_t *__format, ...);
int __mingw_vfwprintf(FILE *__stream, const wchar_t *__format, __builtin_va_list __arguments);
int __mingw_swprintf(wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int __mingw_vswprintf(wchar_t *__text, size_t __size, const wchar_t *__format, __builtin_va_list __arguments);
int __mingw_snwprintf(wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int __mingw_vsnwprintf(wchar_t *__text, size_t __size, const wchar_t *__format, __builtin_va_list __arguments);
int __mingw_wscanf(const wchar_t *__format, ...);
int __mingw_vwscanf(const wchar_t *__format, __builtin_va_list __arguments);
int __mingw_fwscanf(FILE *__stream, const wchar_t *__format, ...);
int __mingw_vfwscanf(FILE *__stream, const wchar_t *__format, __builtin_va_list __arguments);
int __mingw_swscanf(const wchar_t *__text, const wchar_t *__format, ...);
int __mingw_vswscanf(const wchar_t *__text, const wchar_t *__format, __builtin_va_list __arguments);
int __ms_printf(const char *__format, ...) __CRT_PRINTF(1, 2);
int __ms_vprintf(const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(1, 0);
int __ms_fprintf(FILE *__stream, const char *__format, ...) __CRT_PRINTF(2, 3);
int __ms_vfprintf(FILE *__stream, const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(2, 0);
int __ms_sprintf(char *__text, const char *__format, ...) __CRT_PRINTF(2, 3);
int __ms_vsprintf(char *__text, const char *__format, __builtin_va_list __arguments) __CRT_PRINTF(2, 0);
int __ms_scanf(const char *__format, ...) __CRT_SCANF(1, 2);
int __ms_fscanf(FILE *__stream, const char *__format, ...) __CRT_SCANF(2, 3);
int __ms_sscanf(const char *__text, const char *__format, ...) __CRT_SCANF(2, 3);
int __ms_wprintf(const wchar_t *__format, ...);
int __ms_vwprintf(const wchar_t *__format, __builtin_va_list __arguments);
int __ms_fwprintf(FILE *__stream, const wchar_t *__format, ...);
int __ms_vfwprintf(FILE *__stream, const wchar_t *__format, __builtin_va_list __arguments);
int __ms_swprintf(wchar_t *__text, const wchar_t *__format, ...);
int __ms_vswprintf(wchar_t *__text, const wchar_t *__format, __builtin_va_list __arguments);
int __ms_wscanf(const wchar_t *__format, ...);
int __ms_fwscanf(FILE *__stream, const wchar_t *__format, ...);
int __ms_swscanf(const wchar_t *__text, const wchar_t *__format, ...);

__CRT_END_DECLS

#endif
