/* SPDX-License-Identifier: MIT */
/* What gcc and clang call where a program was compiled with _FORTIFY_SOURCE, or uses __builtin___memcpy_chk() and its kin: functions that are
 * told the size of the object that they write to, and end the program where it is too small (gcc's manual, "Object Size Checking"; Linux
 * Standard Base 5.0, libc). A size that the compiler does not know is SIZE_MAX. `flag` asks for more checks of formats than the size; there are none. */
#ifndef CORE_INTERNAL_FORTIFY_H
#define CORE_INTERNAL_FORTIFY_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include "attr.h"

/* One line on standard error, then abort(). */
_Noreturn void __chk_fail(void);

static inline void __crt_check_room(size_t wanted, size_t room)
{
	if (CRT_UNLIKELY(wanted > room))
		__chk_fail();
}

void *__memcpy_chk(void *restrict to, const void *restrict from, size_t size, size_t room);
void *__memmove_chk(void *to, const void *from, size_t size, size_t room);
void *__mempcpy_chk(void *restrict to, const void *restrict from, size_t size, size_t room);
void *__memset_chk(void *to, int byte, size_t size, size_t room);
char *__strncpy_chk(char *restrict to, const char *restrict from, size_t size, size_t room);
char *__stpncpy_chk(char *restrict to, const char *restrict from, size_t size, size_t room);
char *__strcpy_chk(char *restrict to, const char *restrict from, size_t room);
char *__stpcpy_chk(char *restrict to, const char *restrict from, size_t room);
char *__strcat_chk(char *restrict to, const char *restrict from, size_t room);
char *__strncat_chk(char *restrict to, const char *restrict from, size_t limit, size_t room);
int __vsprintf_chk(char *restrict text, int flag, size_t room, const char *restrict format, va_list arguments);
int __sprintf_chk(char *restrict text, int flag, size_t room, const char *restrict format, ...);
int __vsnprintf_chk(char *restrict text, size_t size, int flag, size_t room, const char *restrict format, va_list arguments);
int __snprintf_chk(char *restrict text, size_t size, int flag, size_t room, const char *restrict format, ...);
int __vprintf_chk(int flag, const char *restrict format, va_list arguments);
int __printf_chk(int flag, const char *restrict format, ...);
int __vfprintf_chk(FILE *restrict stream, int flag, const char *restrict format, va_list arguments);
int __fprintf_chk(FILE *restrict stream, int flag, const char *restrict format, ...);

#endif
