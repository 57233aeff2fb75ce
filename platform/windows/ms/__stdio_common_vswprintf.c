/* SPDX-License-Identifier: MIT */
/* The same for wprintf() and its kin. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "error.h"
#include "private/ms_stdio_options.h"
#include "wide_array.h"

int __stdio_common_vfwprintf(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vfwprintf_s(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vfwprintf_p(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vswprintf(uint64_t options, wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vswprintf_s(uint64_t options, wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vswprintf_p(uint64_t options, wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vsnwprintf_s(uint64_t options, wchar_t *text, size_t size, size_t count, const wchar_t *format, _locale_t locale,
	va_list arguments);

static int vswprintf_cut(wchar_t *text, size_t size, const wchar_t *format, va_list arguments, int whole_length)
{
	size_t stored;
	int length = __crt_result(__crt_wide_array_format(text, size != 0 ? size - 1 : 0, &stored, format, arguments));
	if (size != 0)
		text[stored] = L'\0';
	/* What was cut is -2, and what does not fit at all -1. */
	return length < 0 || (size_t)length < size || whole_length ? length : size != 0 ? -2 : -1;
}

/* `call` with the format as the standard reads it. */
#define WITH_FORMAT(call) \
	wchar_t *made = options & MS_PRINTF_WIDE && format != NULL ? __plat_standard_format(format, 0) : NULL; \
	int result = -1; \
	if (made != NULL || !(options & MS_PRINTF_WIDE) || format == NULL) { \
		const wchar_t *standard = made != NULL ? made : format; \
		result = call; \
	} \
	free(made); \
	(void)locale; \
	return result

int __stdio_common_vfwprintf(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments)
{
	WITH_FORMAT(vfwprintf(stream, standard, arguments));
}

int __stdio_common_vfwprintf_s(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments)
{
	WITH_FORMAT(vfwprintf_s(stream, standard, arguments));
}

int __stdio_common_vfwprintf_p(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments)
{
	WITH_FORMAT(vfwprintf(stream, standard, arguments));
}

int __stdio_common_vswprintf(uint64_t options, wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments)
{
	WITH_FORMAT(text == NULL ? _vscwprintf(standard, arguments) :
		options & MS_PRINTF_NO_NUL && !(options & MS_PRINTF_STANDARD) ? _vsnwprintf(text, size, standard, arguments) :
		vswprintf_cut(text, size, standard, arguments, (options & MS_PRINTF_STANDARD) != 0));
}

int __stdio_common_vswprintf_s(uint64_t options, wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments)
{
	WITH_FORMAT(vswprintf_s(text, size, standard, arguments));
}

int __stdio_common_vswprintf_p(uint64_t options, wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments)
{
	WITH_FORMAT(text == NULL ? _vscwprintf(standard, arguments) : vswprintf_cut(text, size, standard, arguments, 0));
}

int __stdio_common_vsnwprintf_s(uint64_t options, wchar_t *text, size_t size, size_t count, const wchar_t *format, _locale_t locale,
	va_list arguments)
{
	WITH_FORMAT(_vsnwprintf_s(text, size, count, standard, arguments));
}
