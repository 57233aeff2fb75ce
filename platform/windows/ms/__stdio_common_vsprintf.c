/* SPDX-License-Identifier: MIT */
/* What printf() and its kin are in programs that were compiled with the headers of Microsoft's Universal CRT. Locales make no difference; the options for
 * old ways of writing numbers (three digits of exponents, 1.#INF) are not followed. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "private/ms_stdio_options.h"

int __stdio_common_vfprintf(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vfprintf_s(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vfprintf_p(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vsprintf(uint64_t options, char *text, size_t size, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vsprintf_s(uint64_t options, char *text, size_t size, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vsprintf_p(uint64_t options, char *text, size_t size, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vsnprintf_s(uint64_t options, char *text, size_t size, size_t count, const char *format, _locale_t locale, va_list arguments);

#define UNUSED(options, locale) \
	do { \
		(void)(options); \
		(void)(locale); \
	} while (0)

int __stdio_common_vfprintf(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments)
{
	UNUSED(options, locale);
	return vfprintf(stream, format, arguments);
}

int __stdio_common_vfprintf_s(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments)
{
	UNUSED(options, locale);
	return vfprintf_s(stream, format, arguments);
}

int __stdio_common_vfprintf_p(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments)
{
	UNUSED(options, locale);
	return vfprintf(stream, format, arguments);
}

int __stdio_common_vsprintf(uint64_t options, char *text, size_t size, const char *format, _locale_t locale, va_list arguments)
{
	(void)locale;
	/* Without an array only the length is wanted. */
	if (text == NULL || options & MS_PRINTF_STANDARD)
		return vsnprintf(text, text != NULL ? size : 0, format, arguments);
	if (options & MS_PRINTF_NO_NUL)
		return _vsnprintf(text, size, format, arguments);
	/* What was cut is -2, and what does not fit at all -1. */
	if (size == 0)
		return -1;
	int length = vsnprintf(text, size, format, arguments);
	return length < 0 || (size_t)length < size ? length : -2;
}

int __stdio_common_vsprintf_s(uint64_t options, char *text, size_t size, const char *format, _locale_t locale, va_list arguments)
{
	UNUSED(options, locale);
	return vsprintf_s(text, size, format, arguments);
}

int __stdio_common_vsprintf_p(uint64_t options, char *text, size_t size, const char *format, _locale_t locale, va_list arguments)
{
	return __stdio_common_vsprintf(options & ~(uint64_t)(MS_PRINTF_NO_NUL | MS_PRINTF_STANDARD), text, size, format, locale, arguments);
}

int __stdio_common_vsnprintf_s(uint64_t options, char *text, size_t size, size_t count, const char *format, _locale_t locale, va_list arguments)
{
	UNUSED(options, locale);
	return _vsnprintf_s(text, size, count, format, arguments);
}
