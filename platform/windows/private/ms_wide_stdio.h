/* SPDX-License-Identifier: MIT */
/* wprintf() and its kin as Microsoft's library has them: %s and %c are wide text, %S and %C bytes. What programs get that define _UNICODE
 * (<wchar.h>), and what the functions that only Microsoft has are made of. Otherwise as the functions without the prefix. */
#ifndef MS_WIDE_STDIO_H
#define MS_WIDE_STDIO_H

#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

#include "private/ms_stdio_options.h"

int __crt_ms_wprintf(const wchar_t *format, ...);
int __crt_ms_fwprintf(FILE *stream, const wchar_t *format, ...);
int __crt_ms_swprintf(wchar_t *text, size_t size, const wchar_t *format, ...);
int __crt_ms_vwprintf(const wchar_t *format, va_list arguments);
int __crt_ms_vfwprintf(FILE *stream, const wchar_t *format, va_list arguments);
int __crt_ms_vswprintf(wchar_t *text, size_t size, const wchar_t *format, va_list arguments);
int __crt_ms_wprintf_s(const wchar_t *format, ...);
int __crt_ms_fwprintf_s(FILE *stream, const wchar_t *format, ...);
int __crt_ms_swprintf_s(wchar_t *text, size_t size, const wchar_t *format, ...);
int __crt_ms_vwprintf_s(const wchar_t *format, va_list arguments);
int __crt_ms_vfwprintf_s(FILE *stream, const wchar_t *format, va_list arguments);
int __crt_ms_vswprintf_s(wchar_t *text, size_t size, const wchar_t *format, va_list arguments);
int __crt_ms_wscanf(const wchar_t *format, ...);
int __crt_ms_fwscanf(FILE *stream, const wchar_t *format, ...);
int __crt_ms_swscanf(const wchar_t *text, const wchar_t *format, ...);
int __crt_ms_vwscanf(const wchar_t *format, va_list arguments);
int __crt_ms_vfwscanf(FILE *stream, const wchar_t *format, va_list arguments);
int __crt_ms_vswscanf(const wchar_t *text, const wchar_t *format, va_list arguments);
int __crt_ms_wscanf_s(const wchar_t *format, ...);
int __crt_ms_fwscanf_s(FILE *stream, const wchar_t *format, ...);
int __crt_ms_swscanf_s(const wchar_t *text, const wchar_t *format, ...);
int __crt_ms_vwscanf_s(const wchar_t *format, va_list arguments);
int __crt_ms_vfwscanf_s(FILE *stream, const wchar_t *format, va_list arguments);
int __crt_ms_vswscanf_s(const wchar_t *text, const wchar_t *format, va_list arguments);

/* A function that does `call` with `standard`, which is `format` as the standard reads it. */
#define MS_WIDE(name, parameters, scanning, call) \
	int name parameters \
	{ \
		wchar_t *made; \
		const wchar_t *standard = __plat_as_standard(format, scanning, &made); \
		int result = standard == NULL && format != NULL ? -1 : call; \
		free(made); \
		return result; \
	}

#endif
