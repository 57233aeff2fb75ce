/* SPDX-License-Identifier: MIT */
/* Byte strings after BSD: comparison without regard to case, first set bit, and the old names. POSIX.1-2017 <strings.h>.
 * Every function here is thread-safe and async-signal-safe, raises no error and ignores the locale: case is ASCII's. */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <bits/features.h>
#define __need_size_t
#include <stddef.h>
#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif

__CRT_BEGIN_DECLS

/* strcmp() with A-Z taken as a-z: negative, 0 or positive. POSIX. */
int strcasecmp(const char *__a, const char *__b) __CRT_NOTHROW;
/* The same over at most `size` bytes of each string. POSIX. */
int strncasecmp(const char *__a, const char *__b, size_t __size) __CRT_NOTHROW;

#ifdef __CRT_USE_POSIX2008
/* The same in a locale of one's own. POSIX. */
int strcasecmp_l(const char *__a, const char *__b, locale_t __locale) __CRT_NOTHROW;
int strncasecmp_l(const char *__a, const char *__b, size_t __size, locale_t __locale) __CRT_NOTHROW;
#endif

#if defined(__CRT_USE_XSI) || !defined(__CRT_USE_POSIX)
/* The number of the lowest set bit, counted from 1; 0 for 0. POSIX. */
int ffs(int __value) __CRT_NOTHROW;
#endif
#if defined(__CRT_USE_MISC)
int ffsl(long __value) __CRT_NOTHROW;
int ffsll(long long __value) __CRT_NOTHROW;
#endif

#if defined(__CRT_USE_MISC) || !defined(__CRT_USE_POSIX2008)
/* Zero if the objects are equal, else nonzero without an order. BSD; memcmp() is the standard's. */
int bcmp(const void *__a, const void *__b, size_t __size) __CRT_NOTHROW;
/* memmove() with the operands the other way round. BSD. */
void bcopy(const void *__from, void *__to, size_t __size) __CRT_NOTHROW;
/* memset() with 0. BSD. */
void bzero(void *__object, size_t __size) __CRT_NOTHROW;
/* strchr() and strrchr(). BSD. */
#ifdef __cplusplus
extern "C++" {
char *index(char *__text, int __c) __CRT_NOTHROW_AS("index");
const char *index(const char *__text, int __c) __CRT_NOTHROW_AS("index");
char *rindex(char *__text, int __c) __CRT_NOTHROW_AS("rindex");
const char *rindex(const char *__text, int __c) __CRT_NOTHROW_AS("rindex");
}
#else
char *index(const char *__text, int __c) __CRT_NOTHROW;
char *rindex(const char *__text, int __c) __CRT_NOTHROW;
#endif
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
/* mingw-w64 has the other strings' functions here, too, and programs rely on it. */
#include <string.h>
#endif

#endif
