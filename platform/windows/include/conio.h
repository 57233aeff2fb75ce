/* SPDX-License-Identifier: MIT */
/* Microsoft's console functions: the console itself, whatever the standard streams are connected to. Microsoft Learn, "Console and port
 * I/O". _cscanf() and _cgets() are not here: stdin does that. */
#ifndef _CONIO_H
#define _CONIO_H

#include <bits/features.h>
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
/* Writes a byte of UTF-8, a UTF-16 unit, a text; EOF on failure. The texts give 0. */
int _putch(int __c);
wint_t _putwch(wchar_t __c);
int _cputs(const char *__text);
int _cputws(const wchar_t *__text);
/* printf() to the console. */
int _cprintf(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
int _vcprintf(const char *__format, va_list __arguments) __attribute__((__format__(__printf__, 1, 0)));

#ifdef __CRT_USE_MISC
#define getch _getch
#define getche _getche
#define kbhit _kbhit
#define ungetch _ungetch
#define putch _putch
#define cputs _cputs
#define cprintf _cprintf
#endif

__CRT_END_DECLS

#endif
