/* SPDX-License-Identifier: MIT */
/* Microsoft's console functions: the console itself, whatever the standard streams are connected to. Microsoft Learn, "Console and port
 * I/O". */
#ifndef _CONIO_H
#define _CONIO_H

#include <bits/errno_t.h>
#include <bits/features.h>
#include <bits/ms_locale_t.h>
#include <bits/wint_t.h>
#include <stdarg.h>
#include <stddef.h>

__CRT_BEGIN_DECLS

/* Waits for a key; its character (a UTF-16 unit), or 0 or 0xE0 for a key without one, whose scan code comes with the next call. EOF if
 * there is no console. _getche also shows it. */
int _getch(void);
int _getche(void);
wint_t _getwch(void);
wint_t _getwche(void);
/* Nonzero if a key waits. */
int _kbhit(void);
/* One character is put back; EOF if there is one already. */
int _ungetch(int __c);
wint_t _ungetwch(wint_t __c);
/* Writes a byte of UTF-8, a UTF-16 unit, a text; EOF on failure. The texts give 0. */
int _putch(int __c);
wint_t _putwch(wchar_t __c);
int _cputs(const char *__text);
int _cputws(const wchar_t *__text);
/* printf() to the console. */
int _cprintf(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
int _vcprintf(const char *__format, va_list __arguments) __attribute__((__format__(__printf__, 1, 0)));

/* The other forms: <bits/ms_format.h> says what their letters mean. */
int _cprintf_s(const char *__format, ...);
int _vcprintf_s(const char *__format, va_list __arguments);
int _cprintf_p(const char *__format, ...);
int _vcprintf_p(const char *__format, va_list __arguments);
int _cprintf_l(const char *__format, _locale_t __locale, ...);
int _vcprintf_l(const char *__format, _locale_t __locale, va_list __arguments);
int _cprintf_s_l(const char *__format, _locale_t __locale, ...);
int _vcprintf_s_l(const char *__format, _locale_t __locale, va_list __arguments);
int _cprintf_p_l(const char *__format, _locale_t __locale, ...);
int _vcprintf_p_l(const char *__format, _locale_t __locale, va_list __arguments);
int _cwprintf(const wchar_t *__format, ...);
int _vcwprintf(const wchar_t *__format, va_list __arguments);
int _cwprintf_s(const wchar_t *__format, ...);
int _vcwprintf_s(const wchar_t *__format, va_list __arguments);
int _cwprintf_p(const wchar_t *__format, ...);
int _vcwprintf_p(const wchar_t *__format, va_list __arguments);
int _cwprintf_l(const wchar_t *__format, _locale_t __locale, ...);
int _vcwprintf_l(const wchar_t *__format, _locale_t __locale, va_list __arguments);
int _cwprintf_s_l(const wchar_t *__format, _locale_t __locale, ...);
int _vcwprintf_s_l(const wchar_t *__format, _locale_t __locale, va_list __arguments);
int _cwprintf_p_l(const wchar_t *__format, _locale_t __locale, ...);
int _vcwprintf_p_l(const wchar_t *__format, _locale_t __locale, va_list __arguments);

/* scanf() from the console's lines, which its user can edit. EOF and ENOENT if there is no console. What is left of a line is for the next of these
 * functions; _getch() does not see it. */
int _cscanf(const char *__format, ...) __attribute__((__format__(__scanf__, 1, 2)));
int _vcscanf(const char *__format, va_list __arguments) __attribute__((__format__(__scanf__, 1, 0)));
int _cscanf_s(const char *__format, ...);
int _vcscanf_s(const char *__format, va_list __arguments);
int _cscanf_l(const char *__format, _locale_t __locale, ...);
int _cscanf_s_l(const char *__format, _locale_t __locale, ...);
int _cwscanf(const wchar_t *__format, ...);
int _vcwscanf(const wchar_t *__format, va_list __arguments);
int _cwscanf_s(const wchar_t *__format, ...);
int _vcwscanf_s(const wchar_t *__format, va_list __arguments);
int _cwscanf_l(const wchar_t *__format, _locale_t __locale, ...);
int _cwscanf_s_l(const wchar_t *__format, _locale_t __locale, ...);
/* A line without its end, and its length. 0, or EINVAL, EIO (the input has ended), ENOENT (no console). A line that is too long goes on with the next call. */
errno_t _cgets_s(char *__text, size_t __size, size_t *__length);
errno_t _cgetws_s(wchar_t *__text, size_t __size, size_t *__length);
/* The same with the size in buffer[0]; the length comes to buffer[1], and the result is buffer + 2, where the text is. NULL on failure. */
char *_cgets(char *__buffer);
wchar_t *_cgetws(wchar_t *__buffer);

/* The same functions: there is no form without a lock. */
int _getch_nolock(void);
int _getche_nolock(void);
wint_t _getwch_nolock(void);
wint_t _getwche_nolock(void);
int _ungetch_nolock(int __c);
wint_t _ungetwch_nolock(wint_t __c);
int _putch_nolock(int __c);
wint_t _putwch_nolock(wchar_t __c);

#ifdef __CRT_USE_MISC
/* The names without the underscore. */
int getch(void);
int getche(void);
int kbhit(void);
int ungetch(int __c);
int putch(int __c);
int cputs(const char *__text);
char *cgets(char *__buffer);
int cprintf(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
int cscanf(const char *__format, ...) __attribute__((__format__(__scanf__, 1, 2)));
#endif

__CRT_END_DECLS

#define __CRT_SIZED_CONIO 1
#include <bits/ms_sized.h>

#endif
