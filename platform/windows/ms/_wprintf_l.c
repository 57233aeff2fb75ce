/* SPDX-License-Identifier: MIT */
/* Microsoft's forms of wprintf(): with a locale, with positions, with checks, without a size. */
#include <limits.h>
#include <stdio.h>
#include <wchar.h>

#include "private/ms_of_locale.h"
#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

VARIADIC(_wprintf_l, locale, (const wchar_t *format, _locale_t locale, ...), __crt_ms_vwprintf(format, arguments))
OF_LOCALE(int, _vwprintf_l, (const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vwprintf(format, arguments))
VARIADIC(_fwprintf_l, locale, (FILE *stream, const wchar_t *format, _locale_t locale, ...), __crt_ms_vfwprintf(stream, format, arguments))
OF_LOCALE(int, _vfwprintf_l, (FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vfwprintf(stream, format, arguments))
VARIADIC(_swprintf, format, (wchar_t *to, const wchar_t *format, ...), __crt_ms_vswprintf(to, INT_MAX, format, arguments))
int _vswprintf(wchar_t *to, const wchar_t *format, va_list arguments)
{
	return __crt_ms_vswprintf(to, INT_MAX, format, arguments);
}

VARIADIC(__swprintf_l, locale, (wchar_t *to, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswprintf(to, INT_MAX, format, arguments))
OF_LOCALE(int, __vswprintf_l, (wchar_t *to, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswprintf(to, INT_MAX, format, arguments))
VARIADIC(_swprintf_l, locale, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswprintf(to, size, format, arguments))
OF_LOCALE(int, _vswprintf_l, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswprintf(to, size, format, arguments))
VARIADIC(_swprintf_c, format, (wchar_t *to, size_t size, const wchar_t *format, ...), __crt_ms_vswprintf(to, size, format, arguments))
int _vswprintf_c(wchar_t *to, size_t size, const wchar_t *format, va_list arguments)
{
	return __crt_ms_vswprintf(to, size, format, arguments);
}

VARIADIC(_swprintf_c_l, locale, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswprintf(to, size, format, arguments))
OF_LOCALE(int, _vswprintf_c_l, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswprintf(to, size, format, arguments))
VARIADIC(_snwprintf_l, locale, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, ...), _vsnwprintf(to, size, format, arguments))
OF_LOCALE(int, _vsnwprintf_l, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), _vsnwprintf(to, size, format, arguments))
VARIADIC(_scwprintf_l, locale, (const wchar_t *format, _locale_t locale, ...), _vscwprintf(format, arguments))
OF_LOCALE(int, _vscwprintf_l, (const wchar_t *format, _locale_t locale, va_list arguments), _vscwprintf(format, arguments))
VARIADIC(_wprintf_p, format, (const wchar_t *format, ...), __crt_ms_vwprintf(format, arguments))
int _vwprintf_p(const wchar_t *format, va_list arguments)
{
	return __crt_ms_vwprintf(format, arguments);
}

VARIADIC(_fwprintf_p, format, (FILE *stream, const wchar_t *format, ...), __crt_ms_vfwprintf(stream, format, arguments))
int _vfwprintf_p(FILE *stream, const wchar_t *format, va_list arguments)
{
	return __crt_ms_vfwprintf(stream, format, arguments);
}

VARIADIC(_swprintf_p, format, (wchar_t *to, size_t size, const wchar_t *format, ...), __crt_ms_vswprintf(to, size, format, arguments))
int _vswprintf_p(wchar_t *to, size_t size, const wchar_t *format, va_list arguments)
{
	return __crt_ms_vswprintf(to, size, format, arguments);
}

VARIADIC(_scwprintf_p, format, (const wchar_t *format, ...), _vscwprintf(format, arguments))
int _vscwprintf_p(const wchar_t *format, va_list arguments)
{
	return _vscwprintf(format, arguments);
}

VARIADIC(_wprintf_p_l, locale, (const wchar_t *format, _locale_t locale, ...), __crt_ms_vwprintf(format, arguments))
OF_LOCALE(int, _vwprintf_p_l, (const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vwprintf(format, arguments))
VARIADIC(_fwprintf_p_l, locale, (FILE *stream, const wchar_t *format, _locale_t locale, ...), __crt_ms_vfwprintf(stream, format, arguments))
OF_LOCALE(int, _vfwprintf_p_l, (FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vfwprintf(stream, format, arguments))
VARIADIC(_swprintf_p_l, locale, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswprintf(to, size, format, arguments))
OF_LOCALE(int, _vswprintf_p_l, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswprintf(to, size, format, arguments))
VARIADIC(_scwprintf_p_l, locale, (const wchar_t *format, _locale_t locale, ...), _vscwprintf(format, arguments))
OF_LOCALE(int, _vscwprintf_p_l, (const wchar_t *format, _locale_t locale, va_list arguments), _vscwprintf(format, arguments))
VARIADIC(_wprintf_s_l, locale, (const wchar_t *format, _locale_t locale, ...), __crt_ms_vwprintf_s(format, arguments))
OF_LOCALE(int, _vwprintf_s_l, (const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vwprintf_s(format, arguments))
VARIADIC(_fwprintf_s_l, locale, (FILE *stream, const wchar_t *format, _locale_t locale, ...), __crt_ms_vfwprintf_s(stream, format, arguments))
OF_LOCALE(int, _vfwprintf_s_l, (FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vfwprintf_s(stream, format, arguments))
VARIADIC(_swprintf_s_l, locale, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, ...), __crt_ms_vswprintf_s(to, size, format, arguments))
OF_LOCALE(int, _vswprintf_s_l, (wchar_t *to, size_t size, const wchar_t *format, _locale_t locale, va_list arguments), __crt_ms_vswprintf_s(to, size, format, arguments))
VARIADIC(_snwprintf_s_l, locale, (wchar_t *to, size_t size, size_t count, const wchar_t *format, _locale_t locale, ...), _vsnwprintf_s(to, size, count, format, arguments))
OF_LOCALE(int, _vsnwprintf_s_l, (wchar_t *to, size_t size, size_t count, const wchar_t *format, _locale_t locale, va_list arguments), _vsnwprintf_s(to, size, count, format, arguments))
