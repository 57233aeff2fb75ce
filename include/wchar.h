/* SPDX-License-Identifier: MIT */
/* Wide characters, wide strings, and conversion between them and UTF-8. ISO C17 7.29 with C23's changes, POSIX.1-2017, and the GNU and
 * BSD names in common use.
 *
 * A wide character is a Unicode code point; where wchar_t has 16 bits (Windows) it is a UTF-16 code unit, so that a character
 * above U+FFFF is two of them. Counts are of wide characters unless a comment says bytes. Every function that keeps no state of its own
 * is thread-safe, and async-signal-safe unless it allocates; none looks at the locale. Unless its comment names an error a
 * function raises none and leaves errno alone. */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <bits/features.h>
#include <bits/wint_t.h>
#include <bits/mbstate_t.h>
#include <bits/wchar_limits.h>

#define __need_size_t
#define __need_wchar_t
#define __need_NULL
#include <stddef.h>

#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif
#ifdef __CRT_USE_XOPEN
#include <bits/wctype_t.h>
#endif
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_WCHAR_H__ 202311L
#endif
#if defined(__CRT_USE_C23) && !defined(WCHAR_WIDTH)
#define WCHAR_WIDTH __WCHAR_WIDTH__
#endif

__CRT_BEGIN_DECLS

struct tm;

/* ---- Numbers (7.29.4.1) ---- */

/* The number at the start of `text`, as strtod() and strtol() of <stdlib.h> read it: correctly rounded, out of range the nearest
 * limit with ERANGE, a base that does not exist 0 with EINVAL. *end (if end is not NULL) points behind it, or at `text` if there is
 * none. */
double wcstod(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end) __CRT_NOTHROW;
long wcstol(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base) __CRT_NOTHROW;
unsigned long wcstoul(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float wcstof(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end) __CRT_NOTHROW;
long double wcstold(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end) __CRT_NOTHROW;
__extension__ long long wcstoll(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base) __CRT_NOTHROW;
__extension__ unsigned long long wcstoull(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base) __CRT_NOTHROW;
#endif

/* ---- Copying (7.29.4.2, 7.29.4.3) ---- */

/* Copy `count` wide characters between objects that do not (wmemcpy) or may (wmemmove) overlap; `to`. */
wchar_t *wmemcpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
wchar_t *wmemmove(wchar_t *__to, const wchar_t *__from, size_t __count) __CRT_NOTHROW;
/* Sets `count` wide characters; `to`. 7.29.4.6.2. */
wchar_t *wmemset(wchar_t *__to, wchar_t __c, size_t __count) __CRT_NOTHROW;
/* Copies a wide string with its null; `to`. */
wchar_t *wcscpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from) __CRT_NOTHROW;
/* Copies at most `count` and fills the rest of them with nulls: none is written if `from` is that long or longer; `to`. */
wchar_t *wcsncpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
/* Appends a wide string; `to`. */
wchar_t *wcscat(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from) __CRT_NOTHROW;
/* Appends at most `count`, and then always a null; `to`. */
wchar_t *wcsncat(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* A copy on the heap, for free(); NULL with ENOMEM. Not async-signal-safe. POSIX. */
wchar_t *wcsdup(const wchar_t *__text) __CRT_NOTHROW __attribute__((__malloc__));
/* wcscpy() and wcsncpy() that return the address of the first null they wrote, or to + count if there is none. POSIX. */
wchar_t *wcpcpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from) __CRT_NOTHROW;
wchar_t *wcpncpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* strlcpy() and strlcat() of <string.h>, counting wide characters. BSD, POSIX.1-2024. */
size_t wcslcpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
size_t wcslcat(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* wmemcpy() that returns to + count. GNU. */
wchar_t *wmempcpy(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
#endif

/* ---- Comparing (7.29.4.4) ---- */

/* Negative, 0 or positive as the first differing wide character of `a` is less or greater, as numbers of type wchar_t. */
int wmemcmp(const wchar_t *__a, const wchar_t *__b, size_t __count) __CRT_NOTHROW;
int wcscmp(const wchar_t *__a, const wchar_t *__b) __CRT_NOTHROW;
/* The same for at most `count` of each. */
int wcsncmp(const wchar_t *__a, const wchar_t *__b, size_t __count) __CRT_NOTHROW;
/* In the order of the locale, which in each is that of code points, as strcoll() has it. On Windows that differs from wcscmp()
 * for characters above U+FFFF. */
int wcscoll(const wchar_t *__a, const wchar_t *__b) __CRT_NOTHROW;
/* Transforms a string so that wcscmp() of two results orders as wcscoll() does: at most `count` with the null are written; the length
 * of the whole. */
size_t wcsxfrm(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* wcscmp() and wcsncmp() of what towlower() makes of the characters. POSIX. */
int wcscasecmp(const wchar_t *__a, const wchar_t *__b) __CRT_NOTHROW;
int wcsncasecmp(const wchar_t *__a, const wchar_t *__b, size_t __count) __CRT_NOTHROW;
/* The same functions in a locale of one's own. POSIX. */
int wcscoll_l(const wchar_t *__a, const wchar_t *__b, locale_t __locale) __CRT_NOTHROW;
size_t wcsxfrm_l(wchar_t *__crt_restrict __to, const wchar_t *__crt_restrict __from, size_t __count, locale_t __locale) __CRT_NOTHROW;
int wcscasecmp_l(const wchar_t *__a, const wchar_t *__b, locale_t __locale) __CRT_NOTHROW;
int wcsncasecmp_l(const wchar_t *__a, const wchar_t *__b, size_t __count, locale_t __locale) __CRT_NOTHROW;
#endif

/* ---- Measuring ---- */

/* Wide characters before the null. 7.29.4.6.1. */
size_t wcslen(const wchar_t *__text) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* The same, or `count` if there is no null among the first `count`. POSIX. */
size_t wcsnlen(const wchar_t *__text, size_t __count) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_XOPEN
/* Columns that a character takes in a terminal: 0 for the null and for combining and format characters, 2 for East Asian wide ones and
 * emoji, -1 for control characters, surrogates and what is no character. POSIX; the widths are Unicode's. */
int wcwidth(wchar_t __c) __CRT_NOTHROW;
/* The sum for a string, or its first `count` characters; -1 if one of them has -1. Pairs of surrogates count as one character. */
int wcswidth(const wchar_t *__text, size_t __count) __CRT_NOTHROW;
#endif

/* ---- Searching (7.29.4.5). Each returns the address of what it found, or NULL ---- */

/* In C++ these come as a pair of overloads that keep const, as its standard demands; in C23 as macros that do. */
#if defined(__cplusplus)
#define __CORRECT_ISO_CPP_WCHAR_H_PROTO
#define __CRT_WSEARCH(name, rest) \
	extern "C++" wchar_t *name(wchar_t *__object, rest) __CRT_NOTHROW_AS(#name); \
	extern "C++" const wchar_t *name(const wchar_t *__object, rest) __CRT_NOTHROW_AS(#name);
#define __CRT_WSEARCH2(name, rest, more) \
	extern "C++" wchar_t *name(wchar_t *__object, rest, more) __CRT_NOTHROW_AS(#name); \
	extern "C++" const wchar_t *name(const wchar_t *__object, rest, more) __CRT_NOTHROW_AS(#name);
#else
#define __CRT_WSEARCH(name, rest) wchar_t *name(const wchar_t *__object, rest) __CRT_NOTHROW;
#define __CRT_WSEARCH2(name, rest, more) wchar_t *name(const wchar_t *__object, rest, more) __CRT_NOTHROW;
#endif

/* The first `c` among `count` wide characters. */
__CRT_WSEARCH2(wmemchr, wchar_t __c, size_t __count)
/* The first, and the last, `c` of a string; the null counts as part of it. */
__CRT_WSEARCH(wcschr, wchar_t __c)
__CRT_WSEARCH(wcsrchr, wchar_t __c)
/* The first wide character that is one of `set`. */
__CRT_WSEARCH(wcspbrk, const wchar_t *__set)
/* The first occurrence of `needle`; an empty one is found at once. Linear in the worst case. */
__CRT_WSEARCH(wcsstr, const wchar_t *__needle)
#ifdef __CRT_USE_GNU
/* wcschr() that returns the address of the null if there is no `c`. GNU. */
__CRT_WSEARCH(wcschrnul, wchar_t __c)
#endif
#undef __CRT_WSEARCH
#undef __CRT_WSEARCH2
/* How many at the start are all (wcsspn), or none (wcscspn), of `set`. */
size_t wcsspn(const wchar_t *__text, const wchar_t *__set) __CRT_NOTHROW;
size_t wcscspn(const wchar_t *__text, const wchar_t *__set) __CRT_NOTHROW;
#ifdef __CRT_USE_MISC
/* wcsstr() under its name of 1992. X/Open. */
wchar_t *wcswcs(const wchar_t *__text, const wchar_t *__needle) __CRT_NOTHROW;
#endif
/* The next token of a string: `string` starts one, NULL goes on where *state says. Tokens are separated by one or more of `set`, and
 * a null is written behind each; NULL when there is none left. 7.29.4.5.7. */
wchar_t *wcstok(wchar_t *__crt_restrict __text, const wchar_t *__crt_restrict __set, wchar_t **__crt_restrict __state) __CRT_NOTHROW;

/* ---- Multibyte characters: UTF-8 in every locale (7.29.6) ---- */

/* Strict: overlong forms, surrogates and values above U+10FFFF are EILSEQ as soon as they show. A conversion may stop behind any
 * byte and goes on in the next call with the same state; a state of all zeros is the initial one. With NULL as the state each
 * function uses one of its own, per process, and then is not thread-safe.
 *
 * Where wchar_t has 16 bits, a character above U+FFFF takes two calls of mbrtowc(): the first gives the high surrogate for three
 * bytes, the second the low one for the fourth; and two of wcrtomb(): the high surrogate gives no bytes, the low one all four. The
 * functions for strings convert such pairs whole and never store half of one. */

/* The wide character that a byte (0 to 255, or EOF) is by itself, WEOF for others; and back, EOF for others. 7.29.6.1. */
wint_t btowc(int __c) __CRT_NOTHROW;
int wctob(wint_t __c) __CRT_NOTHROW;
/* Nonzero if the state is the initial one, or `state` is NULL. 7.29.6.2. */
int mbsinit(const mbstate_t *__state) __CRT_NOTHROW;
/* mbrtowc(NULL, text, size, state or one of its own). 7.29.6.3.1. */
size_t mbrlen(const char *__crt_restrict __text, size_t __size, mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
/* Takes one character, or the rest of one, from at most `size` bytes and stores it in *wide unless that is NULL. How many bytes
 * it took; 0 for the null; (size_t)-2 if all bytes were taken and more are needed; (size_t)-1 and EILSEQ. A NULL text puts the state
 * back, or is EILSEQ in the middle of a character. 7.29.6.3.2. */
size_t mbrtowc(wchar_t *__crt_restrict __wide, const char *__crt_restrict __text, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
/* Writes a character to `text` (MB_CUR_MAX bytes); how many bytes, or (size_t)-1 and EILSEQ. With a NULL text the state goes back
 * to the initial one, 1. 7.29.6.3.3. */
size_t wcrtomb(char *__crt_restrict __text, wchar_t __wide, mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
/* Convert up to and with the null, at most `size` wide characters (bytes). How many were written without the null, or (size_t)-1 and
 * EILSEQ. *text then is NULL if the null was converted, else points where the conversion stopped. With NULL as the target
 * they only count, and *text and the state stay. 7.29.6.4. */
size_t mbsrtowcs(wchar_t *__crt_restrict __wide, const char **__crt_restrict __text, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
size_t wcsrtombs(char *__crt_restrict __text, const wchar_t **__crt_restrict __wide, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* The same, looking at no more than `limit` bytes (wide characters) of the source. If that ends within a character, all of it is
 * taken and the state holds the beginning. POSIX. */
size_t mbsnrtowcs(wchar_t *__crt_restrict __wide, const char **__crt_restrict __text, size_t __limit, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
size_t wcsnrtombs(char *__crt_restrict __text, const wchar_t **__crt_restrict __wide, size_t __limit, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
#endif

/* ---- Time (7.29.5.1) ---- */

/* strftime() of <time.h> with wide characters: the length, or 0 if the result with its null is longer than `size`. */
size_t wcsftime(wchar_t *__crt_restrict __to, size_t __size, const wchar_t *__crt_restrict __format,
	const struct tm *__crt_restrict __time) __CRT_NOTHROW;

#ifdef __CRT_USE_GNU
/* ---- In a locale of one's own: all locales read the same numbers. GNU ---- */
double wcstod_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, locale_t __locale) __CRT_NOTHROW;
float wcstof_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, locale_t __locale) __CRT_NOTHROW;
long double wcstold_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, locale_t __locale) __CRT_NOTHROW;
long wcstol_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base, locale_t __locale) __CRT_NOTHROW;
unsigned long wcstoul_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base, locale_t __locale) __CRT_NOTHROW;
__extension__ long long wcstoll_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base,
	locale_t __locale) __CRT_NOTHROW;
__extension__ unsigned long long wcstoull_l(const wchar_t *__crt_restrict __text, wchar_t **__crt_restrict __end, int __base,
	locale_t __locale) __CRT_NOTHROW;
size_t wcsftime_l(wchar_t *__crt_restrict __to, size_t __size, const wchar_t *__crt_restrict __format,
	const struct tm *__crt_restrict __time, locale_t __locale) __CRT_NOTHROW;
#endif

#ifdef __CRT_USE_XOPEN
/* POSIX.1-2017, obsolescent. */
#include <bits/wctype_names.h>
#endif

__CRT_END_DECLS

/* ---- Wide streams (7.29.2, 7.29.3) ---- */
#if __has_include(<bits/wchar_stdio.h>)
#include <bits/wchar_stdio.h>
#endif

/* C23 7.31.4.6: the result is const exactly if the searched object is. The conditional turns any pointer into one to void with the same
 * qualifiers. */
#if defined(__CRT_LANG_C23) && !defined(__cplusplus)
#define __CRT_KEEP_CONST_WIDE(object, call) \
	_Generic(1 ? (object) : (void *)1, const void *: (const wchar_t *)(call), default: (call))
#define wmemchr(object, c, count) __CRT_KEEP_CONST_WIDE(object, (wmemchr)(object, c, count))
#define wcschr(string, c) __CRT_KEEP_CONST_WIDE(string, (wcschr)(string, c))
#define wcsrchr(string, c) __CRT_KEEP_CONST_WIDE(string, (wcsrchr)(string, c))
#define wcspbrk(string, set) __CRT_KEEP_CONST_WIDE(string, (wcspbrk)(string, set))
#define wcsstr(string, needle) __CRT_KEEP_CONST_WIDE(string, (wcsstr)(string, needle))
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_locale.h>
#include <bits/ms_number.h>
#include <bits/ms_stdio.h>
#include <bits/ms_string.h>
#include <bits/ms_time.h>
#include <bits/ms_wide.h>
#include <wctype.h>
#endif
#ifdef __CRT_USE_BOUNDS
#include <bits/bounds_wchar.h>
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_sized.h>
#endif

#endif
