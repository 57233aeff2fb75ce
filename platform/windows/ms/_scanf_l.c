/* SPDX-License-Identifier: MIT */
/* Microsoft's forms of scanf(): with a locale, with checks, of so many characters. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "private/ms_of_locale.h"
#include "private/ms_variadic.h"

/* The first `size` characters, with an end. */
static char *copy(const char *text, size_t size)
{
	size_t length = 0;
	while (length < size && text[length] != 0)
		length++;
	char *all = malloc((length + 1) * sizeof *all);
	if (all != NULL) {
		memcpy(all, text, length * sizeof *all);
		all[length] = 0;
	}
	return all;
}

static int vsnscanf(const char *text, size_t size, const char *format, va_list arguments)
{
	char *all = copy(text, size);
	int items = all != NULL ? vsscanf(all, format, arguments) : EOF;
	free(all);
	return items;
}

static int vsnscanf_s(const char *text, size_t size, const char *format, va_list arguments)
{
	char *all = copy(text, size);
	int items = all != NULL ? vsscanf_s(all, format, arguments) : EOF;
	free(all);
	return items;
}

VARIADIC(_scanf_l, locale, (const char *format, _locale_t locale, ...), vscanf(format, arguments))
OF_LOCALE(int, _vscanf_l, (const char *format, _locale_t locale, va_list arguments), vscanf(format, arguments))
VARIADIC(_fscanf_l, locale, (FILE *stream, const char *format, _locale_t locale, ...), vfscanf(stream, format, arguments))
OF_LOCALE(int, _vfscanf_l, (FILE *stream, const char *format, _locale_t locale, va_list arguments), vfscanf(stream, format, arguments))
VARIADIC(_sscanf_l, locale, (const char *text, const char *format, _locale_t locale, ...), vsscanf(text, format, arguments))
OF_LOCALE(int, _vsscanf_l, (const char *text, const char *format, _locale_t locale, va_list arguments), vsscanf(text, format, arguments))
VARIADIC(_scanf_s_l, locale, (const char *format, _locale_t locale, ...), vscanf_s(format, arguments))
OF_LOCALE(int, _vscanf_s_l, (const char *format, _locale_t locale, va_list arguments), vscanf_s(format, arguments))
VARIADIC(_fscanf_s_l, locale, (FILE *stream, const char *format, _locale_t locale, ...), vfscanf_s(stream, format, arguments))
OF_LOCALE(int, _vfscanf_s_l, (FILE *stream, const char *format, _locale_t locale, va_list arguments), vfscanf_s(stream, format, arguments))
VARIADIC(_sscanf_s_l, locale, (const char *text, const char *format, _locale_t locale, ...), vsscanf_s(text, format, arguments))
OF_LOCALE(int, _vsscanf_s_l, (const char *text, const char *format, _locale_t locale, va_list arguments), vsscanf_s(text, format, arguments))
VARIADIC(_snscanf, format, (const char *text, size_t size, const char *format, ...), vsnscanf(text, size, format, arguments))
VARIADIC(_snscanf_l, locale, (const char *text, size_t size, const char *format, _locale_t locale, ...), vsnscanf(text, size, format, arguments))
VARIADIC(_snscanf_s, format, (const char *text, size_t size, const char *format, ...), vsnscanf_s(text, size, format, arguments))
VARIADIC(_snscanf_s_l, locale, (const char *text, size_t size, const char *format, _locale_t locale, ...), vsnscanf_s(text, size, format, arguments))
