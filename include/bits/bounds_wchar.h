/* SPDX-License-Identifier: MIT */
/* The bounds-checking functions of <wchar.h>: those of <stdio.h>, <string.h> and <stdlib.h> with wide characters, in which sizes are
 * counted. ISO C17 K.3.9, Microsoft Learn. */
#ifndef _BITS_BOUNDS_WCHAR_H
#define _BITS_BOUNDS_WCHAR_H

#include <bits/features.h>
#include <bits/errno_t.h>
#include <bits/file_t.h>
#include <bits/mbstate_t.h>
#define __need_wchar_t
#include <stddef.h>
#define __need___va_list
#include <stdarg.h>

__CRT_BEGIN_DECLS

int wprintf_s(const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_BOUNDS_AS(wprintf_s);
int fwprintf_s(FILE *__crt_restrict __stream, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_BOUNDS_AS(fwprintf_s);
int vwprintf_s(const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_BOUNDS_AS(vwprintf_s);
int vfwprintf_s(FILE *__crt_restrict __stream, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_BOUNDS_AS(vfwprintf_s);
/* Too small an array, and what cannot be encoded: negative; other violations 0. */
int swprintf_s(wchar_t *__crt_restrict __text, rsize_t __size, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_BOUNDS_AS(swprintf_s);
int vswprintf_s(wchar_t *__crt_restrict __text, rsize_t __size, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_BOUNDS_AS(vswprintf_s);
#ifdef __CRT_USE_EXT1
int snwprintf_s(wchar_t *__crt_restrict __text, rsize_t __size, const wchar_t *__crt_restrict __format, ...);
int vsnwprintf_s(wchar_t *__crt_restrict __text, rsize_t __size, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments);
#else
/* Microsoft's: at most `count` and a null; -1 if the text was cut off at _TRUNCATE or count, or a violation: too small. */
int _vsnwprintf_s(wchar_t *__text, size_t __size, size_t __count, const wchar_t *__format, __gnuc_va_list __arguments);
int _snwprintf_s(wchar_t *__text, size_t __size, size_t __count, const wchar_t *__format, ...);
#endif
int wscanf_s(const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_BOUNDS_AS(wscanf_s);
int fwscanf_s(FILE *__crt_restrict __stream, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_BOUNDS_AS(fwscanf_s);
int swscanf_s(const wchar_t *__crt_restrict __text, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_BOUNDS_AS(swscanf_s);
int vwscanf_s(const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_BOUNDS_AS(vwscanf_s);
int vfwscanf_s(FILE *__crt_restrict __stream, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_BOUNDS_AS(vfwscanf_s);
int vswscanf_s(const wchar_t *__crt_restrict __text, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_BOUNDS_AS(vswscanf_s);
errno_t wmemcpy_s(wchar_t *__crt_restrict __to, rsize_t __to_size, const wchar_t *__crt_restrict __from, rsize_t __size);
errno_t wmemmove_s(wchar_t *__to, rsize_t __to_size, const wchar_t *__from, rsize_t __size);
errno_t wcscpy_s(wchar_t *__crt_restrict __to, rsize_t __to_size, const wchar_t *__crt_restrict __from);
errno_t wcsncpy_s(wchar_t *__crt_restrict __to, rsize_t __to_size, const wchar_t *__crt_restrict __from, rsize_t __size)
	__CRT_BOUNDS_AS(wcsncpy_s);
errno_t wcscat_s(wchar_t *__crt_restrict __to, rsize_t __to_size, const wchar_t *__crt_restrict __from);
errno_t wcsncat_s(wchar_t *__crt_restrict __to, rsize_t __to_size, const wchar_t *__crt_restrict __from, rsize_t __size)
	__CRT_BOUNDS_AS(wcsncat_s);
#ifdef __CRT_USE_EXT1
wchar_t *wcstok_s(wchar_t *__crt_restrict __text, rsize_t *__crt_restrict __size, const wchar_t *__crt_restrict __set,
	wchar_t **__crt_restrict __state) __CRT_AS_STANDARD(wcstok_s);
#else
/* Microsoft's: wcstok(). */
wchar_t *wcstok_s(wchar_t *__crt_restrict __text, const wchar_t *__crt_restrict __set, wchar_t **__crt_restrict __state);
#endif
size_t wcsnlen_s(const wchar_t *__text, size_t __size);
/* As wctomb_s, mbstowcs_s and wcstombs_s of Annex K, with a state and, for strings, a source that moves on. */
errno_t wcrtomb_s(size_t *__crt_restrict __length, char *__crt_restrict __text, rsize_t __size, wchar_t __wide,
	mbstate_t *__crt_restrict __state);
errno_t mbsrtowcs_s(size_t *__crt_restrict __length, wchar_t *__crt_restrict __to, rsize_t __size, const char **__crt_restrict __from,
	rsize_t __count, mbstate_t *__crt_restrict __state);
errno_t wcsrtombs_s(size_t *__crt_restrict __length, char *__crt_restrict __to, rsize_t __size, const wchar_t **__crt_restrict __from,
	rsize_t __count, mbstate_t *__crt_restrict __state);

__CRT_END_DECLS

#endif
