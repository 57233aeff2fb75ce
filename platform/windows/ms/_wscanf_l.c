/* SPDX-License-Identifier: MIT */
/* Microsoft's forms of wscanf(): with a locale, with checks, of so many characters. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "private/ms_of_locale.h"
#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

/* The first `size` characters, with an end. */
static wchar_t *copy(const wchar_t *text, size_t size)
{
	size_t length = 0;
	while (length < size && text[length] != 0)
		length++;
	wchar_t *all = malloc((length + 1) * sizeof *all);
	if (all != NULL) {
		memcpy(all, text, length * sizeof *all);
		all[length] = 0;
	}
	return all;
}

static int vsnwscanf(const wchar_t *text, size_t size, const wchar_t *format, va_list arguments)
{
	wchar_t *all = copy(text, size);
	int items = all != NULL ? __crt_ms_vswscanf(all, format, arguments) : EOF;
	free(all);
	return items;
}

static int vsnwscanf_s(const wchar_t *text, size_t size, const wchar_t *format, va_list arguments)
{
	wchar_t *all = copy(text, size);
	int items = all != NULL ? __crt_ms_vswscanf_s(all, format, arguments) : EOF;
	free(all);
	return items;
}

VARIADIC(_wscanf_l, locale, (const wchar_t *format, _locale_t locale, ...), __crt_ms_vwscanf(format, arguments))
OF_LOCALE(int, _vwscanf_l, (const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vwscanf(format, arguments))
VARIADIC(_fwscanf_l, locale, (FILE *stream, const wchar_t *format, _locale_t locale, ...), __crt_ms_vfwscanf(stream, format, arguments))
OF_LOCALE(int, _vfwscanf_l, (FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vfwscanf(stream, format, arguments))
VARIADIC(_swscanf_l, locale, (const wchar_t *text, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswscanf(text, format, arguments))
OF_LOCALE(int, _vswscanf_l, (const wchar_t *text, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswscanf(text, format, arguments))
VARIADIC(_wscanf_s_l, locale, (const wchar_t *format, _locale_t locale, ...), __crt_ms_vwscanf_s(format, arguments))
OF_LOCALE(int, _vwscanf_s_l, (const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vwscanf_s(format, arguments))
VARIADIC(_fwscanf_s_l, locale, (FILE *stream, const wchar_t *format, _locale_t locale, ...), __crt_ms_vfwscanf_s(stream, format, arguments))
OF_LOCALE(int, _vfwscanf_s_l, (FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vfwscanf_s(stream, format, arguments))
VARIADIC(_swscanf_s_l, locale, (const wchar_t *text, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswscanf_s(text, format, arguments))
OF_LOCALE(int, _vswscanf_s_l, (const wchar_t *text, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswscanf_s(text, format, arguments))
VARIADIC(_snwscanf, format, (const wchar_t *text, size_t size, const wchar_t *format, ...), vsnwscanf(text, size, format, arguments))
VARIADIC(_snwscanf_l, locale, (const wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, ...), vsnwscanf(text, size, format, arguments))
VARIADIC(_snwscanf_s, format, (const wchar_t *text, size_t size, const wchar_t *format, ...), vsnwscanf_s(text, size, format, arguments))
VARIADIC(_snwscanf_s_l, locale, (const wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, ...), vsnwscanf_s(text, size, format, arguments))
OF_LOCALE(int, _vsnwscanf_l, (const wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), vsnwscanf(text, size, format, arguments))
OF_LOCALE(int, _vsnwscanf_s_l, (const wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), vsnwscanf_s(text, size, format, arguments))
