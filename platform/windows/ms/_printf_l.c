/* SPDX-License-Identifier: MIT */
/* Microsoft's forms of printf(): with a locale, with positions, with checks. */
#include <stdio.h>

#include "private/ms_of_locale.h"
#include "private/ms_variadic.h"

int _vsnprintf_c(char *to, size_t size, const char *format, va_list arguments)
{
	int length = vsnprintf(to, size, format, arguments);
	return length < 0 || (size_t)length < size ? length : -1;
}

VARIADIC(_printf_l, locale, (const char *format, _locale_t locale, ...), vprintf(format, arguments))
OF_LOCALE(int, _vprintf_l, (const char *format, _locale_t locale, va_list arguments), vprintf(format, arguments))
VARIADIC(_fprintf_l, locale, (FILE *stream, const char *format, _locale_t locale, ...), vfprintf(stream, format, arguments))
OF_LOCALE(int, _vfprintf_l, (FILE *stream, const char *format, _locale_t locale, va_list arguments), vfprintf(stream, format, arguments))
VARIADIC(_sprintf_l, locale, (char *to, const char *format, _locale_t locale, ...), vsprintf(to, format, arguments))
OF_LOCALE(int, _vsprintf_l, (char *to, const char *format, _locale_t locale, va_list arguments), vsprintf(to, format, arguments))
VARIADIC(_snprintf_l, locale, (char *to, size_t size, const char *format, _locale_t locale, ...), _vsnprintf(to, size, format, arguments))
OF_LOCALE(int, _vsnprintf_l, (char *to, size_t size, const char *format, _locale_t locale, va_list arguments), _vsnprintf(to, size, format, arguments))
VARIADIC(_scprintf_l, locale, (const char *format, _locale_t locale, ...), _vscprintf(format, arguments))
OF_LOCALE(int, _vscprintf_l, (const char *format, _locale_t locale, va_list arguments), _vscprintf(format, arguments))
VARIADIC(_printf_p, format, (const char *format, ...), vprintf(format, arguments))
int _vprintf_p(const char *format, va_list arguments)
{
	return vprintf(format, arguments);
}

VARIADIC(_fprintf_p, format, (FILE *stream, const char *format, ...), vfprintf(stream, format, arguments))
int _vfprintf_p(FILE *stream, const char *format, va_list arguments)
{
	return vfprintf(stream, format, arguments);
}

VARIADIC(_sprintf_p, format, (char *to, size_t size, const char *format, ...), _vsnprintf_c(to, size, format, arguments))
int _vsprintf_p(char *to, size_t size, const char *format, va_list arguments)
{
	return _vsnprintf_c(to, size, format, arguments);
}

VARIADIC(_scprintf_p, format, (const char *format, ...), _vscprintf(format, arguments))
int _vscprintf_p(const char *format, va_list arguments)
{
	return _vscprintf(format, arguments);
}

VARIADIC(_printf_p_l, locale, (const char *format, _locale_t locale, ...), vprintf(format, arguments))
OF_LOCALE(int, _vprintf_p_l, (const char *format, _locale_t locale, va_list arguments), vprintf(format, arguments))
VARIADIC(_fprintf_p_l, locale, (FILE *stream, const char *format, _locale_t locale, ...), vfprintf(stream, format, arguments))
OF_LOCALE(int, _vfprintf_p_l, (FILE *stream, const char *format, _locale_t locale, va_list arguments), vfprintf(stream, format, arguments))
VARIADIC(_sprintf_p_l, locale, (char *to, size_t size, const char *format, _locale_t locale, ...), _vsnprintf_c(to, size, format, arguments))
OF_LOCALE(int, _vsprintf_p_l, (char *to, size_t size, const char *format, _locale_t locale, va_list arguments), _vsnprintf_c(to, size, format, arguments))
VARIADIC(_scprintf_p_l, locale, (const char *format, _locale_t locale, ...), _vscprintf(format, arguments))
OF_LOCALE(int, _vscprintf_p_l, (const char *format, _locale_t locale, va_list arguments), _vscprintf(format, arguments))
VARIADIC(_printf_s_l, locale, (const char *format, _locale_t locale, ...), vprintf_s(format, arguments))
OF_LOCALE(int, _vprintf_s_l, (const char *format, _locale_t locale, va_list arguments), vprintf_s(format, arguments))
VARIADIC(_fprintf_s_l, locale, (FILE *stream, const char *format, _locale_t locale, ...), vfprintf_s(stream, format, arguments))
OF_LOCALE(int, _vfprintf_s_l, (FILE *stream, const char *format, _locale_t locale, va_list arguments), vfprintf_s(stream, format, arguments))
VARIADIC(_sprintf_s_l, locale, (char *to, size_t size, const char *format, _locale_t locale, ...), vsprintf_s(to, size, format, arguments))
OF_LOCALE(int, _vsprintf_s_l, (char *to, size_t size, const char *format, _locale_t locale, va_list arguments), vsprintf_s(to, size, format, arguments))
VARIADIC(_snprintf_s_l, locale, (char *to, size_t size, size_t count, const char *format, _locale_t locale, ...), _vsnprintf_s(to, size, count, format, arguments))
OF_LOCALE(int, _vsnprintf_s_l, (char *to, size_t size, size_t count, const char *format, _locale_t locale, va_list arguments), _vsnprintf_s(to, size, count, format, arguments))
VARIADIC(_snprintf_c, format, (char *to, size_t size, const char *format, ...), _vsnprintf_c(to, size, format, arguments))
VARIADIC(_snprintf_c_l, locale, (char *to, size_t size, const char *format, _locale_t locale, ...), _vsnprintf_c(to, size, format, arguments))
OF_LOCALE(int, _vsnprintf_c_l, (char *to, size_t size, const char *format, _locale_t locale, va_list arguments), _vsnprintf_c(to, size, format, arguments))
