/* SPDX-License-Identifier: MIT */
/* Microsoft's printf and scanf in many forms. Microsoft Learn, "Format specification syntax", "printf_p Positional Parameters".
 *
 * What the letters mean: _l takes a locale, which makes no difference; _p takes %2$d, which every function here does; _s looks at its
 * arguments (Annex K); c gives the length alone (_scprintf) or always ends the text (_snprintf_c); sn reads at most so many characters. Formats are
 * the standard's in all of them: %s in a wide one is a multibyte string. */
#ifndef _BITS_MS_FORMAT_H
#define _BITS_MS_FORMAT_H

#include <bits/errno_t.h>
#include <bits/features.h>
#include <bits/file_t.h>
#include <bits/ms_locale_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>
#define __need___va_list
#include <stdarg.h>

__CRT_BEGIN_DECLS

/* ---- Bytes ---- */
int _printf_l(const char *__format, _locale_t __locale, ...);
int _vprintf_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fprintf_l(FILE *__stream, const char *__format, _locale_t __locale, ...);
int _vfprintf_l(FILE *__stream, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _sprintf_l(char *__text, const char *__format, _locale_t __locale, ...);
int _vsprintf_l(char *__text, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _snprintf_l(char *__text, size_t __size, const char *__format, _locale_t __locale, ...);
int _vsnprintf_l(char *__text, size_t __size, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _scprintf_l(const char *__format, _locale_t __locale, ...);
int _vscprintf_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _printf_p(const char *__format, ...);
int _vprintf_p(const char *__format, __builtin_va_list __arguments);
int _fprintf_p(FILE *__stream, const char *__format, ...);
int _vfprintf_p(FILE *__stream, const char *__format, __builtin_va_list __arguments);
int _sprintf_p(char *__text, size_t __size, const char *__format, ...);
int _vsprintf_p(char *__text, size_t __size, const char *__format, __builtin_va_list __arguments);
int _scprintf_p(const char *__format, ...);
int _vscprintf_p(const char *__format, __builtin_va_list __arguments);
int _printf_p_l(const char *__format, _locale_t __locale, ...);
int _vprintf_p_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fprintf_p_l(FILE *__stream, const char *__format, _locale_t __locale, ...);
int _vfprintf_p_l(FILE *__stream, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _sprintf_p_l(char *__text, size_t __size, const char *__format, _locale_t __locale, ...);
int _vsprintf_p_l(char *__text, size_t __size, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _scprintf_p_l(const char *__format, _locale_t __locale, ...);
int _vscprintf_p_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _printf_s_l(const char *__format, _locale_t __locale, ...);
int _vprintf_s_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fprintf_s_l(FILE *__stream, const char *__format, _locale_t __locale, ...);
int _vfprintf_s_l(FILE *__stream, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _sprintf_s_l(char *__text, size_t __size, const char *__format, _locale_t __locale, ...);
int _vsprintf_s_l(char *__text, size_t __size, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _snprintf_s_l(char *__text, size_t __size, size_t __count, const char *__format, _locale_t __locale, ...);
int _vsnprintf_s_l(char *__text, size_t __size, size_t __count, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
/* snprintf(), but -1 if the text was cut. */
int _snprintf_c(char *__text, size_t __size, const char *__format, ...);
int _vsnprintf_c(char *__text, size_t __size, const char *__format, __builtin_va_list __arguments);
int _snprintf_c_l(char *__text, size_t __size, const char *__format, _locale_t __locale, ...);
int _vsnprintf_c_l(char *__text, size_t __size, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _scanf_l(const char *__format, _locale_t __locale, ...);
int _vscanf_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fscanf_l(FILE *__stream, const char *__format, _locale_t __locale, ...);
int _vfscanf_l(FILE *__stream, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _sscanf_l(const char *__text, const char *__format, _locale_t __locale, ...);
int _vsscanf_l(const char *__text, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _scanf_s_l(const char *__format, _locale_t __locale, ...);
int _vscanf_s_l(const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fscanf_s_l(FILE *__stream, const char *__format, _locale_t __locale, ...);
int _vfscanf_s_l(FILE *__stream, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
int _sscanf_s_l(const char *__text, const char *__format, _locale_t __locale, ...);
int _vsscanf_s_l(const char *__text, const char *__format, _locale_t __locale, __builtin_va_list __arguments);
/* sscanf() of the first `size` bytes, or of fewer if the text ends before. ENOMEM. */
int _snscanf(const char *__text, size_t __size, const char *__format, ...);
int _snscanf_l(const char *__text, size_t __size, const char *__format, _locale_t __locale, ...);
int _snscanf_s(const char *__text, size_t __size, const char *__format, ...);
int _snscanf_s_l(const char *__text, size_t __size, const char *__format, _locale_t __locale, ...);

/* ---- Wide characters ---- */
int _wprintf_l(const wchar_t *__format, _locale_t __locale, ...);
int _vwprintf_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fwprintf_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, ...);
int _vfwprintf_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
/* Without a size, as sprintf(). */
int _swprintf(wchar_t *__text, const wchar_t *__format, ...);
int _vswprintf(wchar_t *__text, const wchar_t *__format, __builtin_va_list __arguments);
int __swprintf_l(wchar_t *__text, const wchar_t *__format, _locale_t __locale, ...);
int __vswprintf_l(wchar_t *__text, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _swprintf_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _vswprintf_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
/* swprintf(). */
int _swprintf_c(wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int _vswprintf_c(wchar_t *__text, size_t __size, const wchar_t *__format, __builtin_va_list __arguments);
int _swprintf_c_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _vswprintf_c_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _snwprintf_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _vsnwprintf_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _scwprintf_l(const wchar_t *__format, _locale_t __locale, ...);
int _vscwprintf_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _wprintf_p(const wchar_t *__format, ...);
int _vwprintf_p(const wchar_t *__format, __builtin_va_list __arguments);
int _fwprintf_p(FILE *__stream, const wchar_t *__format, ...);
int _vfwprintf_p(FILE *__stream, const wchar_t *__format, __builtin_va_list __arguments);
int _swprintf_p(wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int _vswprintf_p(wchar_t *__text, size_t __size, const wchar_t *__format, __builtin_va_list __arguments);
int _scwprintf_p(const wchar_t *__format, ...);
int _vscwprintf_p(const wchar_t *__format, __builtin_va_list __arguments);
int _wprintf_p_l(const wchar_t *__format, _locale_t __locale, ...);
int _vwprintf_p_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fwprintf_p_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, ...);
int _vfwprintf_p_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _swprintf_p_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _vswprintf_p_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _scwprintf_p_l(const wchar_t *__format, _locale_t __locale, ...);
int _vscwprintf_p_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _wprintf_s_l(const wchar_t *__format, _locale_t __locale, ...);
int _vwprintf_s_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fwprintf_s_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, ...);
int _vfwprintf_s_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _swprintf_s_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _vswprintf_s_l(wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _snwprintf_s_l(wchar_t *__text, size_t __size, size_t __count, const wchar_t *__format, _locale_t __locale, ...);
int _vsnwprintf_s_l(wchar_t *__text, size_t __size, size_t __count, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _wscanf_l(const wchar_t *__format, _locale_t __locale, ...);
int _vwscanf_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fwscanf_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, ...);
int _vfwscanf_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _swscanf_l(const wchar_t *__text, const wchar_t *__format, _locale_t __locale, ...);
int _vswscanf_l(const wchar_t *__text, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _wscanf_s_l(const wchar_t *__format, _locale_t __locale, ...);
int _vwscanf_s_l(const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _fwscanf_s_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, ...);
int _vfwscanf_s_l(FILE *__stream, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _swscanf_s_l(const wchar_t *__text, const wchar_t *__format, _locale_t __locale, ...);
int _vswscanf_s_l(const wchar_t *__text, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _snwscanf(const wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int _snwscanf_l(const wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _snwscanf_s(const wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int _snwscanf_s_l(const wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, ...);
int _vsnwscanf_l(const wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
int _vsnwscanf_s_l(const wchar_t *__text, size_t __size, const wchar_t *__format, _locale_t __locale, __builtin_va_list __arguments);
/* mingw-w64's names for snprintf() of wide characters: the length that the whole text has. */
int snwprintf(wchar_t *__text, size_t __size, const wchar_t *__format, ...);
int vsnwprintf(wchar_t *__text, size_t __size, const wchar_t *__format, __builtin_va_list __arguments);

/* How exponents are written: always with two digits at least, as C99 wants. The setter gives what was before and changes nothing. */
#define _TWO_DIGIT_EXPONENT 1
unsigned _get_output_format(void);
unsigned _set_output_format(unsigned __format);
/* Whether %n works: it always does, so that both give 1. */
int _get_printf_count_output(void);
int _set_printf_count_output(int __value);

__CRT_END_DECLS

#endif
