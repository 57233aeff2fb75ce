/* SPDX-License-Identifier: MIT */
/* Objects and strings of bytes. ISO C17 7.24 with C23's additions, POSIX.1-2017, and the GNU and BSD names in common use.
 *
 * For every function unless its comment says otherwise: sizes are in bytes, bytes compare as unsigned char, no error is
 * raised and errno is left alone, no locale is looked at (in "C" and in "C.UTF-8" the order of bytes is the order), and the
 * call is thread-safe and async-signal-safe. A size of 0 is always allowed, and then nothing is read or written. */
#ifndef _STRING_H
#define _STRING_H

#include <bits/features.h>
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_STRING_H__ 202311L
#endif
#define __need_size_t
#define __need_NULL
#include <stddef.h>

#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif
#ifdef __CRT_USE_MISC
#include <strings.h>
#endif

__CRT_BEGIN_DECLS

/* ---- Copying ---- */

/* Copies `size` bytes between objects that do not overlap; `to`. ISO C17 7.24.2.1. */
void *memcpy(void *__crt_restrict __to, const void *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
/* Copies `size` bytes between objects that may overlap; `to`. ISO C17 7.24.2.2. */
void *memmove(void *__to, const void *__from, size_t __size) __CRT_NOTHROW;
/* Copies a string with its NUL; `to`. The strings do not overlap. ISO C17 7.24.2.3. */
char *strcpy(char *__crt_restrict __to, const char *__crt_restrict __from) __CRT_NOTHROW;
/* Copies at most `size` bytes and fills the rest of them with NULs: no NUL is written if `from` is that long or longer; `to`.
 * ISO C17 7.24.2.4. */
char *strncpy(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
/* Appends a string; `to`. ISO C17 7.24.3.1. */
char *strcat(char *__crt_restrict __to, const char *__crt_restrict __from) __CRT_NOTHROW;
/* Appends at most `size` bytes of a string, and then always a NUL; `to`. ISO C17 7.24.3.2. */
char *strncat(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_NOTHROW;

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN) || defined(__CRT_USE_C23)
/* Copies up to and including the first byte equal to (unsigned char)c, at most `size` bytes; the byte after that copy, or
 * NULL if `c` was not met. C23 7.26.2.2, POSIX. */
void *memccpy(void *__crt_restrict __to, const void *__crt_restrict __from, int __c, size_t __size) __CRT_NOTHROW;
#endif
#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN) || defined(__CRT_USE_POSIX2008) || defined(__CRT_USE_C23)
/* A copy of a string on the heap, for free(); NULL with ENOMEM. Not async-signal-safe. C23 7.26.2.6, POSIX. */
char *strdup(const char *__text) __CRT_NOTHROW __attribute__((__malloc__));
#endif
#if defined(__CRT_USE_POSIX2008) || defined(__CRT_USE_C23)
/* A copy on the heap of at most `size` bytes of a string, always ended; NULL with ENOMEM. Not async-signal-safe.
 * C23 7.26.2.7, POSIX. */
char *strndup(const char *__text, size_t __size) __CRT_NOTHROW __attribute__((__malloc__));
__CRT_REPLACEABLE(char *, strndup, (const char *__text, size_t __size), (__text, __size))
#endif
#ifdef __CRT_USE_POSIX2008
/* strcpy() that returns the address of the copied NUL. POSIX. */
char *stpcpy(char *__crt_restrict __to, const char *__crt_restrict __from) __CRT_NOTHROW;
/* strncpy() that returns the address of the first NUL it wrote, or to + size if it wrote none. POSIX. */
char *stpncpy(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* Copies as much of `from` as fits into `size` bytes with its NUL; strlen(from), so that a result >= size means it was cut.
 * BSD, POSIX.1-2024. */
size_t strlcpy(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
__CRT_REPLACEABLE(size_t, strlcpy, (char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size), (__to, __from, __size))
/* Appends within a buffer of `size` bytes; the length it tried to make: strnlen(to, size) + strlen(from).
 * BSD, POSIX.1-2024. */
size_t strlcat(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
__CRT_REPLACEABLE(size_t, strlcat, (char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size), (__to, __from, __size))
#endif
#ifdef __CRT_USE_GNU
/* memcpy() that returns to + size. GNU. */
void *mempcpy(void *__crt_restrict __to, const void *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
#endif

/* ---- Filling ---- */

/* Sets every byte to (unsigned char)value; `object`. ISO C17 7.24.6.1. */
void *memset(void *__object, int __value, size_t __size) __CRT_NOTHROW;
#ifdef __CRT_USE_C23
/* memset() that is carried out even if nobody reads the object afterwards: for secrets. C23 7.26.6.2. */
void *memset_explicit(void *__object, int __value, size_t __size) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* memset_explicit() with 0. BSD. */
void explicit_bzero(void *__object, size_t __size) __CRT_NOTHROW;
#endif

/* ---- Comparing ---- */

/* Negative, 0 or positive as the first differing byte of `a` is less or greater. ISO C17 7.24.4.1. */
int memcmp(const void *__a, const void *__b, size_t __size) __CRT_NOTHROW;
/* The same for strings. ISO C17 7.24.4.2. */
int strcmp(const char *__a, const char *__b) __CRT_NOTHROW;
/* The same for at most `size` bytes of each. ISO C17 7.24.4.4. */
int strncmp(const char *__a, const char *__b, size_t __size) __CRT_NOTHROW;
/* strcmp() in the order of the locale, which here is that of strcmp(). ISO C17 7.24.4.3. */
int strcoll(const char *__a, const char *__b) __CRT_NOTHROW;
/* Transforms a string so that strcmp() of two results orders as strcoll() does: here a copy, cut to `size` bytes with its
 * NUL; the length of the whole. ISO C17 7.24.4.5. */
size_t strxfrm(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* The same in a locale of one's own. POSIX. */
int strcoll_l(const char *__a, const char *__b, locale_t __locale) __CRT_NOTHROW;
size_t strxfrm_l(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size, locale_t __locale) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* strcmp() that compares runs of digits by value, and runs that begin with 0 as fractions: "a9" before "a10". GNU. */
int strverscmp(const char *__a, const char *__b) __CRT_NOTHROW;
/* The string with its bytes in random order; the bytes, each exclusive-ored with 42, which undoes itself. GNU. */
char *strfry(char *__text) __CRT_NOTHROW;
void *memfrob(void *__block, size_t __size) __CRT_NOTHROW;
#endif

/* ---- Measuring ---- */

/* Bytes before the NUL. ISO C17 7.24.6.3. */
size_t strlen(const char *__text) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* Bytes before the NUL, or `size` if there is none among the first `size`. POSIX. */
size_t strnlen(const char *__text, size_t __size) __CRT_NOTHROW;
#endif

/* ---- Searching. Each returns the address of what it found, or NULL ---- */

/* In C++ these come as a pair of overloads that keep const, as its standard demands; in C23 as macros that do. */
#if defined(__cplusplus)
#define __CORRECT_ISO_CPP_STRING_H_PROTO
#define __CRT_SEARCH(type, name, rest) \
	extern "C++" type *name(type *__object, rest) __CRT_NOTHROW_AS(#name); \
	extern "C++" const type *name(const type *__object, rest) __CRT_NOTHROW_AS(#name);
#define __CRT_SEARCH2(type, name, rest, more) \
	extern "C++" type *name(type *__object, rest, more) __CRT_NOTHROW_AS(#name); \
	extern "C++" const type *name(const type *__object, rest, more) __CRT_NOTHROW_AS(#name);
#else
#define __CRT_SEARCH(type, name, rest) type *name(const type *__object, rest) __CRT_NOTHROW;
#define __CRT_SEARCH2(type, name, rest, more) type *name(const type *__object, rest, more) __CRT_NOTHROW;
#endif

/* The first byte equal to (unsigned char)c among `size`; bytes behind it are not touched. ISO C17 7.24.5.1. */
__CRT_SEARCH2(void, memchr, int __c, size_t __size)
/* The first byte equal to (char)c; the NUL counts as part of the string. ISO C17 7.24.5.2. */
__CRT_SEARCH(char, strchr, int __c)
/* The last such byte. ISO C17 7.24.5.5. */
__CRT_SEARCH(char, strrchr, int __c)
/* The first byte that is one of `set`. ISO C17 7.24.5.4. */
__CRT_SEARCH(char, strpbrk, const char *__set)
/* The first occurrence of `needle`; an empty one is found at once. Linear in the worst case. ISO C17 7.24.5.7. */
__CRT_SEARCH(char, strstr, const char *__needle)
/* How many bytes at the start are all (strspn), or none (strcspn), of `set`. ISO C17 7.24.5.6, 7.24.5.3. */
size_t strspn(const char *__text, const char *__set) __CRT_NOTHROW;
size_t strcspn(const char *__text, const char *__set) __CRT_NOTHROW;
#ifdef __CRT_USE_GNU
/* The last byte equal to (unsigned char)c among `size`. GNU. */
__CRT_SEARCH2(void, memrchr, int __c, size_t __size)
/* memchr() of a byte that is known to be there. GNU. */
__CRT_SEARCH(void, rawmemchr, int __c)
/* strchr() that returns the address of the NUL if there is no `c`. GNU. */
__CRT_SEARCH(char, strchrnul, int __c)
/* strstr() without regard to ASCII case. Linear in the worst case. GNU. */
__CRT_SEARCH(char, strcasestr, const char *__needle)
/* The first occurrence of one object in another. Linear in the worst case. GNU, POSIX.1-2024. */
void *memmem(const void *__object, size_t __size, const void *__needle, size_t __needle_size) __CRT_NOTHROW;
/* What stands behind the last '/' of a path, possibly the empty string; the path is not changed. GNU; <libgen.h> has the
 * other function of this name. */
#ifndef basename
#if defined(__cplusplus)
extern "C++" char *basename(char *__path) __CRT_NOTHROW_AS("basename");
extern "C++" const char *basename(const char *__path) __CRT_NOTHROW_AS("basename");
#else
char *basename(const char *__path) __CRT_NOTHROW;
#endif
#endif
#endif

/* ---- Splitting ---- */

/* The next token of a string: `string` starts one, NULL goes on with the one before. Tokens are separated by one or more bytes
 * of `set`, and a NUL is written behind each; NULL when there is none left. One position is kept for each thread (ISO C leaves
 * that open). ISO C17 7.24.5.8. */
char *strtok(char *__crt_restrict __text, const char *__crt_restrict __set) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX
/* strtok() with the position in *state. POSIX. */
char *strtok_r(char *__crt_restrict __text, const char *__crt_restrict __set, char **__crt_restrict __state) __CRT_NOTHROW;
__CRT_REPLACEABLE(char *, strtok_r, (char *__crt_restrict __text, const char *__crt_restrict __set, char **__crt_restrict __state), (__text, __set, __state))
#endif
#ifdef __CRT_USE_MISC
/* The string up to the next byte of `set`, which becomes a NUL; *string then stands behind it, or is NULL at the end. Tokens may
 * be empty. BSD. */
char *strsep(char **__crt_restrict __text, const char *__crt_restrict __set) __CRT_NOTHROW;
__CRT_REPLACEABLE(char *, strsep, (char **__crt_restrict __text, const char *__crt_restrict __set), (__text, __set))
#endif

/* ---- Messages ---- */

/* The text of an error number, "Unknown error N" for others; never NULL. The text of an unknown number lives in the thread until
 * its next such call. ISO C17 7.24.6.2. */
char *strerror(int __error) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2001
/* Writes the text of an error number to `buffer`. 0, ERANGE if it was cut, EINVAL for an unknown number (whose text is written
 * too). POSIX's form with _GNU_SOURCE, too: programs expect GNU's, which returns the text, where __GLIBC__ is defined. */
int strerror_r(int __error, char *__buffer, size_t __size) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_POSIX2008
/* strerror() in a locale of one's own. POSIX. */
char *strerror_l(int __error, locale_t __locale) __CRT_NOTHROW;
/* The text of a signal's number, "Unknown signal N" for others; never NULL, and it lives as strerror()'s does. POSIX. */
char *strsignal(int __signal) __CRT_NOTHROW;
__CRT_REPLACEABLE(char *, strsignal, (int __signal), (__signal))
#endif
#ifdef __CRT_USE_GNU
/* "ENOENT" for ENOENT; NULL for an unknown number. GNU. */
const char *strerrorname_np(int __error) __CRT_NOTHROW;
/* strerror()'s text; NULL for an unknown number. GNU. */
const char *strerrordesc_np(int __error) __CRT_NOTHROW;
/* "INT" for SIGINT; NULL for an unknown number. GNU. */
const char *sigabbrev_np(int __signal) __CRT_NOTHROW;
/* strsignal()'s text; NULL for an unknown number. GNU. */
const char *sigdescr_np(int __signal) __CRT_NOTHROW;
#endif

#ifdef __CRT_USE_MS
/* ---- Microsoft's names. Case is ASCII's, as everywhere here. Microsoft Learn ---- */
int _stricmp(const char *__a, const char *__b) __CRT_NOTHROW;
int _strnicmp(const char *__a, const char *__b, size_t __size) __CRT_NOTHROW;
int _strcmpi(const char *__a, const char *__b) __CRT_NOTHROW;
int _memicmp(const void *__a, const void *__b, size_t __size) __CRT_NOTHROW;
int _stricoll(const char *__a, const char *__b) __CRT_NOTHROW;
int _strncoll(const char *__a, const char *__b, size_t __size) __CRT_NOTHROW;
int _strnicoll(const char *__a, const char *__b, size_t __size) __CRT_NOTHROW;
void *_memccpy(void *__to, const void *__from, int __c, size_t __size) __CRT_NOTHROW;
/* strdup(). NULL with ENOMEM. */
char *_strdup(const char *__text) __CRT_NOTHROW __attribute__((__malloc__));
/* Change the string in place to lower case, to upper case, back to front, to all `c`, to `c` in at most `size` bytes; `string`. */
char *_strlwr(char *__text) __CRT_NOTHROW;
char *_strupr(char *__text) __CRT_NOTHROW;
char *_strrev(char *__text) __CRT_NOTHROW;
char *_strset(char *__text, int __c) __CRT_NOTHROW;
char *_strnset(char *__text, int __c, size_t __size) __CRT_NOTHROW;
/* _strlwr and _strupr of a string that must end within `size` bytes: 0, or EINVAL. */
int _strlwr_s(char *__string, size_t __size) __CRT_NOTHROW;
int _strupr_s(char *__string, size_t __size) __CRT_NOTHROW;
/* "prefix: message of errno\n", or without a prefix the message and the newline, in a buffer that the next call overwrites. */
char *_strerror(const char *__prefix) __CRT_NOTHROW;
int _strerror_s(char *__text, size_t __size, const char *__prefix) __CRT_NOTHROW;
/* The names without the underscore. */
int stricmp(const char *__a, const char *__b) __CRT_NOTHROW;
int strnicmp(const char *__a, const char *__b, size_t __size) __CRT_NOTHROW;
int strcmpi(const char *__a, const char *__b) __CRT_NOTHROW;
int memicmp(const void *__a, const void *__b, size_t __size) __CRT_NOTHROW;
char *strlwr(char *__text) __CRT_NOTHROW;
char *strupr(char *__text) __CRT_NOTHROW;
char *strrev(char *__text) __CRT_NOTHROW;
char *strset(char *__text, int __c) __CRT_NOTHROW;
char *strnset(char *__text, int __c, size_t __size) __CRT_NOTHROW;
#endif

#undef __CRT_SEARCH
#undef __CRT_SEARCH2

__CRT_END_DECLS

/* strdup() and strndup() into the calling function's stack, where the copy lives until that function returns. GNU. */
#if defined(__CRT_USE_GNU) && defined(__GNUC__)
#define strdupa(text) (__extension__({ \
	const char *__crt_text = (text); \
	size_t __crt_size = strlen(__crt_text) + 1; \
	(char *)memcpy(__builtin_alloca(__crt_size), __crt_text, __crt_size); \
}))
#define strndupa(text, size) (__extension__({ \
	const char *__crt_text = (text); \
	size_t __crt_size = strnlen(__crt_text, (size)); \
	char *__crt_copy = (char *)__builtin_alloca(__crt_size + 1); \
	__crt_copy[__crt_size] = '\0'; \
	(char *)memcpy(__crt_copy, __crt_text, __crt_size); \
}))
#endif

/* C23 7.26.5.1: the result is const exactly if the searched object is. The conditional turns any pointer into one to void with
 * the same qualifiers, so that arrays and void pointers select as they should. */
#if defined(__CRT_LANG_C23) && !defined(__cplusplus)
#define __CRT_KEEP_CONST(type, object, call) \
	_Generic(1 ? (object) : (void *)1, const void *: (const type *)(call), default: (call))
#define memchr(object, c, size) __CRT_KEEP_CONST(void, object, (memchr)(object, c, size))
#define strchr(string, c) __CRT_KEEP_CONST(char, string, (strchr)(string, c))
#define strrchr(string, c) __CRT_KEEP_CONST(char, string, (strrchr)(string, c))
#define strpbrk(string, set) __CRT_KEEP_CONST(char, string, (strpbrk)(string, set))
#define strstr(string, needle) __CRT_KEEP_CONST(char, string, (strstr)(string, needle))
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_string.h>
#include <bits/ms_wide.h>
/* As Microsoft's header has the wide strings, too. */
#include <wchar.h>
#endif
#ifdef __CRT_USE_BOUNDS
#include <bits/bounds_string.h>
#endif

#if defined(_FORTIFY_SOURCE) && _FORTIFY_SOURCE > 0 && defined(__OPTIMIZE__)
#include <bits/fortify_string.h>
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_sized.h>
#endif

#endif
