/* SPDX-License-Identifier: MIT */
/* General utilities. ISO C17 7.22, with C23's additions, and the POSIX and BSD functions that live here. */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <bits/features.h>
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_STDLIB_H__ 202311L
#endif
#ifdef __CRT_USE_C23
#include <bits/once_flag.h>
#endif

#define __need_size_t
#define __need_wchar_t
#define __need_NULL
#include <stddef.h>
#if defined(__CRT_USE_POSIX) && !defined(_WIN32)
#include <bits/wait_status.h>
#endif

#ifdef __CRT_USE_GNU
#include <bits/locale_t.h>
#endif
#ifndef _WIN32
#ifdef __CRT_USE_POSIX
#include <bits/wait_status.h>
#endif
#ifdef __CRT_USE_MISC
#include <sys/types.h>
#endif
#endif

__CRT_BEGIN_DECLS

/* ---- Numbers from text, text from numbers (7.22.1) --------------------------------------------------------------- */

/* The number at the start of `text`, white space skipped; 0 if there is none. No error is reported and errno is not
 * set: a value out of range gives what strtol (strtod ...) would. 7.22.1.1, 7.22.1.2. */
double atof(const char *__text) __CRT_NOTHROW __attribute__((__pure__));
int atoi(const char *__text) __CRT_NOTHROW __attribute__((__pure__));
long atol(const char *__text) __CRT_NOTHROW __attribute__((__pure__));

/* The decimal or hexadecimal floating number, INF or NAN at the start of `text`, correctly rounded in the current
 * rounding mode. *end (if end is not NULL) points behind what was used, or at `text` if there is no number, which gives
 * 0. Overflow gives +-HUGE_VAL, underflow the nearest small number; both set ERANGE. 7.22.1.3. */
double strtod(const char *__crt_restrict __text, char **__crt_restrict __end) __CRT_NOTHROW;

/* The integer at the start of `text` in `base` 2 to 36; base 0 decides by the prefix (0x, 0, and 0b). *end (if end is not
 * NULL) points behind what was used, or at `text` if there is no number. Out of range gives the nearest limit and ERANGE;
 * another base gives 0 and EINVAL. The unsigned ones negate a number with a minus sign. 7.22.1.4. */
long strtol(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
unsigned long strtoul(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;

#ifdef __CRT_USE_C99
/* As atol. 7.22.1.2. */
long long atoll(const char *__text) __CRT_NOTHROW __attribute__((__pure__));
/* As strtod, rounded once, to the type itself. 7.22.1.3. */
float strtof(const char *__crt_restrict __text, char **__crt_restrict __end) __CRT_NOTHROW;
long double strtold(const char *__crt_restrict __text, char **__crt_restrict __end) __CRT_NOTHROW;
/* As strtol. 7.22.1.4. */
long long strtoll(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
unsigned long long strtoull(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
#endif

#ifdef __CRT_USE_C23
/* What snprintf(buffer, size, format, value) gives for one value and a format of the form "%[.digits]X", X one of
 * a A e E f F g G; any other format is undefined. The length that a large enough buffer would hold. ISO C23 7.24.1.3. */
int strfromd(char *__crt_restrict __buffer, size_t __size, const char *__crt_restrict __format, double __value) __CRT_NOTHROW;
int strfromf(char *__crt_restrict __buffer, size_t __size, const char *__crt_restrict __format, float __value) __CRT_NOTHROW;
int strfroml(char *__crt_restrict __buffer, size_t __size, const char *__crt_restrict __format,
	long double __value) __CRT_NOTHROW;
#endif

#ifdef __CRT_USE_GNU
/* In a locale of one's own: all locales read the same numbers. GNU. */
double strtod_l(const char *__crt_restrict __text, char **__crt_restrict __end, locale_t __locale) __CRT_NOTHROW;
float strtof_l(const char *__crt_restrict __text, char **__crt_restrict __end, locale_t __locale) __CRT_NOTHROW;
long double strtold_l(const char *__crt_restrict __text, char **__crt_restrict __end, locale_t __locale) __CRT_NOTHROW;
long strtol_l(const char *__crt_restrict __text, char **__crt_restrict __end, int __base, locale_t __locale) __CRT_NOTHROW;
unsigned long strtoul_l(const char *__crt_restrict __text, char **__crt_restrict __end, int __base, locale_t __locale) __CRT_NOTHROW;
__extension__ long long strtoll_l(const char *__crt_restrict __text, char **__crt_restrict __end, int __base,
	locale_t __locale) __CRT_NOTHROW;
__extension__ unsigned long long strtoull_l(const char *__crt_restrict __text, char **__crt_restrict __end, int __base,
	locale_t __locale) __CRT_NOTHROW;
#endif

/* ---- Pseudo-random numbers (7.22.2) ------------------------------------------------------------------------------ */

/* The same on every target: rand() gives 31 bits. */
#define RAND_MAX 0x7fffffff

/* The next number, 0 to RAND_MAX, of the process's sequence; the same seed gives the same sequence on every target.
 * Thread-safe. Not for secrets: see arc4random. 7.22.2.1. */
int rand(void) __CRT_NOTHROW;
/* Starts the sequence of `seed`; a program that never calls it gets that of 1. Thread-safe. 7.22.2.2. */
void srand(unsigned int __seed) __CRT_NOTHROW;

#if defined(__CRT_USE_POSIX199506) || defined(__CRT_USE_MISC)
/* As rand(), with the caller's state: *seed is both. POSIX.1-2017. */
int rand_r(unsigned int *__seed) __CRT_NOTHROW;
__CRT_REPLACEABLE(int, rand_r, (unsigned int *__seed), (__seed))
#endif

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* 0 to 2^31 - 1. Thread-safe. POSIX.1-2017. */
long random(void) __CRT_NOTHROW;
__CRT_REPLACEABLE(long, random, (void), ())
/* Starts the sequence of `seed`; without it that of 1 runs. */
void srandom(unsigned int __seed) __CRT_NOTHROW;
__CRT_REPLACEABLE_VOID(srandom, (unsigned int __seed), (__seed))
/* Makes `state` (8 to any number of bytes, used in steps 8, 32, 64, 128, 256) the state and seeds it. The previous state, or
 * NULL and EINVAL if size is below 8. */
char *initstate(unsigned int __seed, char *__state, size_t __size) __CRT_NOTHROW;
/* Goes on with a state that initstate prepared. The previous state, or NULL and EINVAL if it is none. */
char *setstate(char *__state) __CRT_NOTHROW;

/* The 48-bit linear congruential generator, X' = 0x5deece66d X + 0xb; the same numbers as on every Unix. Those without an
 * argument share one state and are thread-safe. POSIX.1-2017.
 * drand48, erand48: 0.0 up to and without 1.0. lrand48, nrand48: 0 to 2^31 - 1. mrand48, jrand48: -2^31 to 2^31 - 1. */
double drand48(void) __CRT_NOTHROW;
double erand48(unsigned short __state[3]) __CRT_NOTHROW;
long lrand48(void) __CRT_NOTHROW;
long nrand48(unsigned short __state[3]) __CRT_NOTHROW;
long mrand48(void) __CRT_NOTHROW;
long jrand48(unsigned short __state[3]) __CRT_NOTHROW;
/* The upper 32 bits of the state; the lower 16 become 0x330e. */
void srand48(long __seed) __CRT_NOTHROW;
/* The whole state, least significant 16 bits first. A pointer to the former state, until the next call. */
unsigned short *seed48(unsigned short __state[3]) __CRT_NOTHROW;
/* The state (parameter[0..2]), the multiplier ([3..5]) and the addend ([6]). */
void lcong48(unsigned short __parameter[7]) __CRT_NOTHROW;
#endif

#ifdef __CRT_USE_MISC
/* The same generators with a state of the caller's, which is another's business to lock; the results are stored, and 0 returned. A struct drand48_data that is all zeros
 * will do. The states of random_r() are those of initstate(): struct random_data, all zeros at first, says which one is used. -1 with EINVAL: there is none, it is
 * too small, or none of ours. GNU. */
struct drand48_data {
	unsigned short __x[3], __old_x[3], __c, __init;
	unsigned long long __a;
};
int drand48_r(struct drand48_data *__data, double *__result) __CRT_NOTHROW;
int erand48_r(unsigned short __state[3], struct drand48_data *__data, double *__result) __CRT_NOTHROW;
int lrand48_r(struct drand48_data *__data, long *__result) __CRT_NOTHROW;
int nrand48_r(unsigned short __state[3], struct drand48_data *__data, long *__result) __CRT_NOTHROW;
int mrand48_r(struct drand48_data *__data, long *__result) __CRT_NOTHROW;
int jrand48_r(unsigned short __state[3], struct drand48_data *__data, long *__result) __CRT_NOTHROW;
int srand48_r(long __seed, struct drand48_data *__data) __CRT_NOTHROW;
int seed48_r(unsigned short __state[3], struct drand48_data *__data) __CRT_NOTHROW;
int lcong48_r(unsigned short __parameter[7], struct drand48_data *__data) __CRT_NOTHROW;
struct random_data {
	char *state;
};
int random_r(struct random_data *__crt_restrict __data, int *__crt_restrict __result) __CRT_NOTHROW;
int srandom_r(unsigned int __seed, struct random_data *__data) __CRT_NOTHROW;
int initstate_r(unsigned int __seed, char *__crt_restrict __state, size_t __size, struct random_data *__crt_restrict __data) __CRT_NOTHROW;
int setstate_r(char *__crt_restrict __state, struct random_data *__crt_restrict __data) __CRT_NOTHROW;

/* Is an answer "yes" (1, it begins with y or Y), "no" (0) or neither (-1)? GNU. */
int rpmatch(const char *__answer) __CRT_NOTHROW;
#ifndef _WIN32
/* `count` digits of a value (fcvt: as many behind the point), where the point is before them, and whether it is negative; for what is not finite "nan", "inf", "-inf". In memory
 * that the next call overwrites. gcvt: as %.*g, into `text`. _r: into the caller's memory; -1 if it is too small. q: of a long double. Linux only;
 * Windows has Microsoft's. */
char *ecvt(double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign) __CRT_NOTHROW;
char *fcvt(double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign) __CRT_NOTHROW;
char *gcvt(double __value, int __count, char *__text) __CRT_NOTHROW;
int ecvt_r(double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign, char *__crt_restrict __text, size_t __size) __CRT_NOTHROW;
int fcvt_r(double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign, char *__crt_restrict __text, size_t __size) __CRT_NOTHROW;
char *qecvt(long double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign) __CRT_NOTHROW;
char *qfcvt(long double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign) __CRT_NOTHROW;
char *qgcvt(long double __value, int __count, char *__text) __CRT_NOTHROW;
int qecvt_r(long double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign, char *__crt_restrict __text, size_t __size) __CRT_NOTHROW;
int qfcvt_r(long double __value, int __count, int *__crt_restrict __point, int *__crt_restrict __sign, char *__crt_restrict __text, size_t __size) __CRT_NOTHROW;
#endif
#endif

#if defined(__CRT_USE_MISC) && !defined(__CRT_UNASKED)
/* Unpredictable bits from the system, fit for secrets. Never fail: if the system has no random source the program ends
 * with a message. Thread-safe. As in the BSDs; arc4random: 32 bits. On Windows C programs ask for these (_DEFAULT_SOURCE). */
unsigned int arc4random(void) __CRT_NOTHROW;
void arc4random_buf(void *__buffer, size_t __size) __CRT_NOTHROW;
/* 0 to bound - 1, each equally likely; 0 if bound is 0 or 1. */
unsigned int arc4random_uniform(unsigned int __bound) __CRT_NOTHROW;
#endif

/* ---- Memory (7.22.3) --------------------------------------------------------------------------------------------- */

/* All of them are thread-safe and not for signal handlers. Failure gives NULL and ENOMEM. A size of 0 gives a pointer of
 * its own, to be freed like any other. Every result is aligned for any type (16 bytes). */

/* count * size bytes, all zero; ENOMEM if the product overflows. 7.22.3.2. */
void *calloc(size_t __count, size_t __size) __CRT_NOTHROW __attribute__((__malloc__, __alloc_size__(1, 2)));
/* Gives a block back; NULL does nothing. A pointer that is no live block ends the program with a message. errno stays as it
 * is. 7.22.3.3. */
void free(void *__memory) __CRT_NOTHROW;
/* size bytes, contents undefined. 7.22.3.4. */
void *malloc(size_t __size) __CRT_NOTHROW __attribute__((__malloc__, __alloc_size__(1)));
/* A block of `size` bytes with the old one's contents, which is freed unless the result is NULL. realloc(NULL, n) is
 * malloc(n). 7.22.3.5. */
void *realloc(void *__memory, size_t __size) __CRT_NOTHROW __attribute__((__alloc_size__(2), __warn_unused_result__));
#ifdef __CRT_USE_C11
/* size bytes at a multiple of `alignment`, a power of two; otherwise NULL and EINVAL. free() and realloc() take the block
 * (realloc keeps the contents, not the alignment). ISO C17 7.22.3.1. */
void *aligned_alloc(size_t __alignment, size_t __size) __CRT_NOTHROW
	__attribute__((__malloc__, __alloc_align__(1), __alloc_size__(2)));
#endif
#ifdef __CRT_USE_C23
/* free() for who knows the size, and the alignment, that the block was asked with. ISO C23 7.24.3.4, 7.24.3.5. */
void free_sized(void *__memory, size_t __size) __CRT_NOTHROW;
void free_aligned_sized(void *__memory, size_t __alignment, size_t __size) __CRT_NOTHROW;
/* The largest power of two that divides the address; 0 for NULL. ISO C23 7.24.9.1. */
size_t memalignment(const void *__address) __CRT_NOTHROW __attribute__((__const__));
#endif
#ifdef __CRT_USE_POSIX2001
/* Stores size bytes at a multiple of `alignment` (a power of two, a multiple of sizeof(void *)). 0, EINVAL or ENOMEM; errno
 * stays as it is, and *block too on failure. POSIX.1-2017. */
int posix_memalign(void **__memory, size_t __alignment, size_t __size) __CRT_NOTHROW __attribute__((__nonnull__(1)));
#endif
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
/* size bytes at a multiple of the page size. As in <malloc.h>. */
void *valloc(size_t __size) __CRT_NOTHROW __attribute__((__malloc__, __alloc_size__(1)));
#endif
#ifdef __CRT_USE_MISC
/* realloc(block, count * size), ENOMEM if the product overflows. As in the BSDs and POSIX.1-2024. */
void *reallocarray(void *__memory, size_t __count, size_t __size) __CRT_NOTHROW
	__attribute__((__alloc_size__(2, 3), __warn_unused_result__));
__CRT_REPLACEABLE(void *, reallocarray, (void *__memory, size_t __count, size_t __size), (__memory, __count, __size))
#endif

/* ---- The process and its environment (7.22.4) -------------------------------------------------------------------- */

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1

/* Raises SIGABRT and, whatever a handler does, ends the process abnormally: killed by SIGABRT on Linux, exit code 3 on
 * Windows. Streams are not flushed. Async-signal-safe. 7.22.4.1. */
__CRT_NORETURN void abort(void);
/* Has `function` called by exit(), newest first; the same one may be registered again. 0, or nonzero if memory ran out; any
 * number is possible, 32 at least. Thread-safe. 7.22.4.2. */
int atexit(void (*__function)(void)) __CRT_NOTHROW;
#ifdef __CRT_USE_MISC
/* Registers a handler that gets the status of exit() and an argument; in turn with those of atexit(). 0, or -1 with ENOMEM. Thread-safe. As in SunOS and glibc. */
int on_exit(void (*__function)(int __status, void *__argument), void *__argument) __CRT_NOTHROWNL;
#endif
/* Runs the atexit handlers, newest first, flushes and closes every stream and ends the process with status & 255 on
 * Linux, with the whole status on Windows. 7.22.4.4. */
__CRT_NORETURN void exit(int __status);
#ifdef __CRT_USE_C99
/* Ends the process at once: no handler, no flush. Async-signal-safe. 7.22.4.5. */
__CRT_NORETURN void _Exit(int __status) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C11
/* atexit() for quick_exit(), which runs these alone, newest first, and then _Exit(status). 7.22.4.3, 7.22.4.7. */
int at_quick_exit(void (*__function)(void)) __CRT_NOTHROW;
__CRT_NORETURN void quick_exit(int __status);
#if defined(__cplusplus) && defined(_WIN32)
/* mingw-w64's libstdc++ was configured for a C library that lacks these: without this they are not in std. */
#define _GLIBCXX_HAVE_AT_QUICK_EXIT 1
#define _GLIBCXX_HAVE_QUICK_EXIT 1
#define _GLIBCXX_HAVE_ALIGNED_ALLOC 1
#endif
#endif

/* The value of an environment variable, NULL if it is not set. The string stays valid until the variable is changed.
 * Safe against other readers and against setenv in another thread. 7.22.4.6. */
char *getenv(const char *__name) __CRT_NOTHROW;
/* Runs `command` with the system's shell (/bin/sh -c, cmd.exe /c) and waits for it. Its status in waitpid()'s form on
 * Linux, its exit code on Windows; -1 with errno if it could not be started. system(NULL): is there a shell? 7.22.4.8. */
int system(const char *__command);

#ifdef __CRT_USE_POSIX2001
/* Sets or (without `replace`) only adds a variable; both strings are copied. 0, or -1: EINVAL if the name is empty or has a
 * '=', ENOMEM. Thread-safe. POSIX.1-2017. */
int setenv(const char *__name, const char *__value, int __replace) __CRT_NOTHROW;
__CRT_REPLACEABLE(int, setenv, (const char *__name, const char *__value, int __replace), (__name, __value, __replace))
/* Removes a variable; none of that name is no error. 0, or -1 and EINVAL. */
int unsetenv(const char *__name) __CRT_NOTHROW;
__CRT_REPLACEABLE(int, unsetenv, (const char *__name), (__name))
#endif
#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* Puts the string "name=value" itself into the environment: changing it changes the variable. "name" alone removes.
 * 0, or nonzero and ENOMEM. POSIX.1-2017. */
int putenv(char *__entry) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* Removes every variable. 0. */
int clearenv(void) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* getenv(), but NULL in a program that runs with more rights than its caller. */
char *secure_getenv(const char *__name) __CRT_NOTHROW;
#endif

/* C++ has two of its own in std, which these would be mistaken for after `using namespace std`. */
#if defined(__CRT_USE_C23) && !defined(__cplusplus)
/* Calls `function` the first time that it is asked to with this flag, which was ONCE_FLAG_INIT; whoever comes meanwhile waits until it
 * has returned. ISO C23 7.24.2.1; the same as in <threads.h>. */
#ifndef __once_flag_defined
#define __once_flag_defined 1
typedef __crt_once_t once_flag;
#endif
#ifndef ONCE_FLAG_INIT
#define ONCE_FLAG_INIT 0
#endif
void call_once(once_flag *__flag, void (*__function)(void));
#endif

/* ---- Searching and sorting (7.22.5) ------------------------------------------------------------------------------ */

#ifndef __crt_compare_defined
#define __crt_compare_defined 1
typedef int __crt_compare(const void *, const void *);
typedef int __crt_compare_r(const void *, const void *, void *);
#endif

/* An element equal to *key in a sorted array of `count` elements of `size` bytes, or NULL. compare(key, element) is
 * negative, zero or positive. In C23 the result is const where `base` is. 7.22.5.1. */
void *bsearch(const void *__key, const void *__base, size_t __count, size_t __size, __crt_compare *__compare);
#if defined(__CRT_LANG_C23) && !defined(__cplusplus)
#define bsearch(key, base, count, size, compare) \
	_Generic(1 ? (base) : (void *)1, \
		const void *: (const void *)bsearch((key), (const void *)(base), (count), (size), (compare)), \
		default: bsearch((key), (const void *)(base), (count), (size), (compare)))
#endif

/* Sorts `count` elements of `size` bytes into ascending order. Not stable. Never more than O(count log count) comparisons,
 * allocates nothing; compare() gets pointers into the array only, and finds a permutation of the input there whenever it
 * runs, so that it may leave by longjmp() or an exception. An inconsistent compare() gives some order, no harm. 7.22.5.2. */
void qsort(void *__base, size_t __count, size_t __size, __crt_compare *__compare);
#ifdef __CRT_USE_MISC
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
typedef int (*comparison_fn_t)(const void *, const void *);
#endif
/* qsort() whose compare() gets `argument` as its third. POSIX.1-2024, the order of glibc. */
void qsort_r(void *__base, size_t __count, size_t __size, __crt_compare_r *__compare, void *__argument);
#endif

/* ---- Integers (7.22.6) ------------------------------------------------------------------------------------------- */

typedef struct {
	int quot;
	int rem;
} div_t;
typedef struct {
	long quot;
	long rem;
} ldiv_t;
#ifdef __CRT_USE_C99
#ifdef __GNUC__
__extension__
#endif
typedef struct {
	long long quot;
	long long rem;
} lldiv_t;
#endif

/* The absolute value; undefined for the most negative one, which has none. 7.22.6.1. */
int abs(int __value) __CRT_NOTHROW __attribute__((__const__));
long labs(long __value) __CRT_NOTHROW __attribute__((__const__));
/* Quotient (rounded toward zero) and remainder at once; undefined for a divisor of 0 or an overflow. 7.22.6.2. */
div_t div(int __numerator, int __denominator) __CRT_NOTHROW __attribute__((__const__));
ldiv_t ldiv(long __numerator, long __denominator) __CRT_NOTHROW __attribute__((__const__));
#ifdef __CRT_USE_C99
__extension__ long long llabs(long long __value) __CRT_NOTHROW __attribute__((__const__));
__extension__ lldiv_t lldiv(long long __numerator, long long __denominator) __CRT_NOTHROW __attribute__((__const__));
#endif

/* ---- Multibyte characters: UTF-8 in every locale (7.22.7, 7.22.8) ------------------------------------------------ */

/* The greatest number of bytes of a multibyte character in the current locale. */
#define MB_CUR_MAX ((size_t)4)

/* Strict: overlong forms, surrogates, and values above U+10FFFF are EILSEQ. Where wchar_t has 16 bits (Windows) a
 * character above U+FFFF is two of them: mbtowc gives the high surrogate for its first three bytes and the low one for the
 * fourth, wctomb writes nothing for a high surrogate and all four bytes for the low one; the functions' state between the
 * two calls is one per process. */

/* The length of the character at `text` (at most `size` bytes are looked at), 0 for a NUL, or -1 and EILSEQ. mblen(NULL, n)
 * is 0: no shift states. Thread-safe. 7.22.7.1. */
int mblen(const char *__text, size_t __size) __CRT_NOTHROW;
/* The same, storing the character in *wide unless wide is NULL. 7.22.7.2. */
int mbtowc(wchar_t *__crt_restrict __wide, const char *__crt_restrict __text, size_t __size) __CRT_NOTHROW;
/* Writes a character to `text` (MB_CUR_MAX bytes); how many bytes, or -1 and EILSEQ. 7.22.7.3. */
int wctomb(char *__text, wchar_t __wide) __CRT_NOTHROW;
/* Converts up to and with the NUL, at most `size` wide characters (bytes); NULL as the target only counts. How many
 * were written without the NUL, which is missing if the result equals size; or (size_t)-1 and EILSEQ. Thread-safe.
 * 7.22.8.1, 7.22.8.2. */
size_t mbstowcs(wchar_t *__crt_restrict __wide, const char *__crt_restrict __text, size_t __size) __CRT_NOTHROW;
size_t wcstombs(char *__crt_restrict __text, const wchar_t *__crt_restrict __wide, size_t __size) __CRT_NOTHROW;

/* ---- Files and paths (POSIX) ------------------------------------------------------------------------------------- */

#if defined(__CRT_USE_POSIX2008) || defined(__CRT_USE_XOPEN)
/* `name` ends in XXXXXX, which become characters that make it a new file's name; the file is created, mode 600, and open
 * for reading and writing. The descriptor, or -1: EINVAL if the name has no XXXXXX, or what open() says. POSIX.1-2017. */
int mkstemp(char *__name);
#ifdef __CRT_USE_XSI
/* The absolute path with no link, "." or "..", in `resolved` (PATH_MAX bytes) or, if that is NULL, in a block for free().
 * NULL with errno: EINVAL if path is NULL, ENOENT, ENAMETOOLONG, ENOMEM, ELOOP ... POSIX.1-2017. */
char *realpath(const char *__crt_restrict __path, char *__crt_restrict __resolved);
__CRT_REPLACEABLE(char *, realpath, (const char *__crt_restrict __path, char *__crt_restrict __resolved), (__path, __resolved))
#endif
#endif
#ifdef __CRT_USE_POSIX2008
/* The same for a directory, mode 700. `name`, or NULL with errno. */
char *mkdtemp(char *__name);
__CRT_REPLACEABLE(char *, mkdtemp, (char *__name), (__name))
/* Cuts the next suboption off *options ("name=value,name...") and finds its name in `names`, which NULL ends. *value is its
 * value or NULL. The index, or -1 with *value at the whole suboption. POSIX.1-2017. */
int getsubopt(char **__crt_restrict __options, char *const *__crt_restrict __names, char **__crt_restrict __value) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* mkstemp() for a name in which `suffix` characters follow the XXXXXX. */
int mkstemps(char *__name, int __suffix);
/* Only makes up a name that no file has at the moment: somebody else may take it before you do, so use mkstemp().
 * `name`, which becomes empty if there is none (EINVAL, EEXIST ...). */
char *mktemp(char *__name);
#ifndef _WIN32
/* How many processes wanted to run, on average over the last 1, 5 and 15 minutes: at most `count` of the three. How many were stored, or -1. BSD. Linux
 * only. */
int getloadavg(double *__loads, int __count) __CRT_NOTHROW;
#endif
#endif
#ifdef __CRT_USE_GNU
/* mkstemp() and mkstemps() with more flags of open(): O_CLOEXEC, O_APPEND ... */
int mkostemp(char *__name, int __flags);
int mkostemps(char *__name, int __suffix, int __flags);
#endif
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
/* Other names: offsets have 64 bits anyway. */
int mkstemp64(char *__name);
int mkostemp64(char *__name, int __flags);
int mkstemps64(char *__name, int __suffix);
int mkostemps64(char *__name, int __suffix, int __flags);
#endif
#ifdef __CRT_USE_GNU
/* realpath(path, NULL). */
char *canonicalize_file_name(const char *__path);
#endif

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* Radix-64 numbers: "./0-9A-Za-z" stand for 0 to 63, least significant digit first, at most 6, 32 bits. a64l extends the
 * sign where long is longer. l64a: the string is overwritten by the thread's or any other thread's next call.
 * POSIX.1-2017. */
long a64l(const char *__text) __CRT_NOTHROW __attribute__((__pure__));
char *l64a(long __value) __CRT_NOTHROW;
#endif

#ifdef __CRT_USE_MISC
/* BSD's names of strtoll() and strtoull(). */
long long strtoq(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
unsigned long long strtouq(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_XOPEN
/* The key of encrypt(): 64 bytes of 0 or 1. Not thread-safe. POSIX.1-2017. */
void setkey(const char *__bits) __CRT_NOTHROW;
#endif

#if defined(__CRT_USE_XOPEN) && !defined(_WIN32)
/* Pseudo-terminals. posix_openpt: a master's descriptor (flags: O_RDWR, O_NOCTTY, O_CLOEXEC), or -1: EAGAIN (none is free), EMFILE. Its slave can be
 * opened after grantpt() and unlockpt(): 0, or -1: EBADF, EINVAL (no master). ptsname: the slave's path, which the next call overwrites, or NULL.
 * POSIX.1-2017, XSI; Linux only. */
int posix_openpt(int __flags);
int grantpt(int __fd);
int unlockpt(int __fd);
char *ptsname(int __fd);
#ifdef __CRT_USE_GNU
/* Into a buffer: 0, or the error's number, which is in errno, too: ERANGE. */
int ptsname_r(int __fd, char *__buffer, size_t __size);
/* posix_openpt(O_RDWR | O_NOCTTY). */
int getpt(void);
#endif
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MISC
#include <alloca.h>
#endif
#ifdef __CRT_USE_BOUNDS
#include <bits/bounds_stdlib.h>
#endif
#ifdef __CRT_USE_MS
#include <bits/ms_stdlib.h>
/* mingw-w64 has these here, too, and programs rely on it. */
#include <errno.h>
#include <limits.h>
/* wcstod() and its kin, which Microsoft's header has. */
#include <wchar.h>
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_sized.h>
#endif

#endif
