/* SPDX-License-Identifier: MIT */
/* The other forms of _cprintf(): with a locale, with positions, with checks, and wide. */
#define _GNU_SOURCE 1
#include <conio.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "private/ms_of_locale.h"
#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

int _vcprintf_s(const char *format, va_list arguments)
{
	/* The check is vsnprintf_s()'s; what it refuses has no length. */
	va_list again;
	va_copy(again, arguments);
	int length = _vscprintf(format, again);
	va_end(again);
	char *text = length >= 0 ? malloc((size_t)length + 1) : NULL;
	if (text != NULL)
		length = vsprintf_s(text, (size_t)length + 1, format, arguments);
	if (text == NULL || length < 0 || _cputs(text) != 0)
		length = -1;
	free(text);
	return length;
}

/* The wide text's length, or -1; written with a limit that is enough. */
static int put_wide(const wchar_t *format, va_list arguments, int check)
{
	va_list again;
	va_copy(again, arguments);
	int length = _vscwprintf(format, again);
	va_end(again);
	wchar_t *text = length >= 0 ? malloc(((size_t)length + 1) * sizeof *text) : NULL;
	if (text != NULL)
		length = check ? __crt_ms_vswprintf_s(text, (size_t)length + 1, format, arguments) : __crt_ms_vswprintf(text, (size_t)length + 1, format, arguments);
	if (text == NULL || length < 0 || _cputws(text) != 0)
		length = -1;
	free(text);
	return length;
}

int _vcwprintf(const wchar_t *format, va_list arguments)
{
	return put_wide(format, arguments, 0);
}

int _vcwprintf_s(const wchar_t *format, va_list arguments)
{
	return put_wide(format, arguments, 1);
}

int _vcprintf_p(const char *format, va_list arguments)
{
	return _vcprintf(format, arguments);
}

int _vcwprintf_p(const wchar_t *format, va_list arguments)
{
	return put_wide(format, arguments, 0);
}

VARIADIC(_cprintf_s, format, (const char *format, ...), _vcprintf_s(format, arguments))
VARIADIC(_cprintf_p, format, (const char *format, ...), _vcprintf(format, arguments))
VARIADIC(_cprintf_l, locale, (const char *format, _locale_t locale, ...), _vcprintf(format, arguments))
VARIADIC(_cprintf_s_l, locale, (const char *format, _locale_t locale, ...), _vcprintf_s(format, arguments))
VARIADIC(_cprintf_p_l, locale, (const char *format, _locale_t locale, ...), _vcprintf(format, arguments))
OF_LOCALE(int, _vcprintf_l, (const char *format, _locale_t locale, va_list arguments), _vcprintf(format, arguments))
OF_LOCALE(int, _vcprintf_s_l, (const char *format, _locale_t locale, va_list arguments), _vcprintf_s(format, arguments))
OF_LOCALE(int, _vcprintf_p_l, (const char *format, _locale_t locale, va_list arguments), _vcprintf(format, arguments))
VARIADIC(_cwprintf, format, (const wchar_t *format, ...), _vcwprintf(format, arguments))
VARIADIC(_cwprintf_s, format, (const wchar_t *format, ...), _vcwprintf_s(format, arguments))
VARIADIC(_cwprintf_p, format, (const wchar_t *format, ...), _vcwprintf(format, arguments))
VARIADIC(_cwprintf_l, locale, (const wchar_t *format, _locale_t locale, ...), _vcwprintf(format, arguments))
VARIADIC(_cwprintf_s_l, locale, (const wchar_t *format, _locale_t locale, ...), _vcwprintf_s(format, arguments))
VARIADIC(_cwprintf_p_l, locale, (const wchar_t *format, _locale_t locale, ...), _vcwprintf(format, arguments))
OF_LOCALE(int, _vcwprintf_l, (const wchar_t *format, _locale_t locale, va_list arguments), _vcwprintf(format, arguments))
OF_LOCALE(int, _vcwprintf_s_l, (const wchar_t *format, _locale_t locale, va_list arguments), _vcwprintf_s(format, arguments))
OF_LOCALE(int, _vcwprintf_p_l, (const wchar_t *format, _locale_t locale, va_list arguments), _vcwprintf(format, arguments))
