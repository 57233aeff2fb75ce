/* SPDX-License-Identifier: MIT */
/* The bounds-checking functions of <stdlib.h>. ISO C17 K.3.6, Microsoft Learn. */
#ifndef _BITS_BOUNDS_STDLIB_H
#define _BITS_BOUNDS_STDLIB_H

#include <bits/features.h>
#include <bits/errno_t.h>
#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifdef __CRT_USE_EXT1
/* What is called for a violated constraint: a text for people, NULL, and the error. */
typedef void (*constraint_handler_t)(const char *__crt_restrict __message, void *__crt_restrict __object, errno_t __error);
/* Makes a handler that of the process; the one before. NULL brings back the default, which is abort_handler_s. Thread-safe. */
constraint_handler_t set_constraint_handler_s(constraint_handler_t __handler);
/* Writes the message to standard error and calls abort(); does nothing. */
void abort_handler_s(const char *__crt_restrict __message, void *__crt_restrict __object, errno_t __error);
void ignore_handler_s(const char *__crt_restrict __message, void *__crt_restrict __object, errno_t __error);
/* getenv into `value`; *length (unless NULL) is the value's length, or 0. 0; ENOENT if there is no such name, ERANGE if the value does
 * not fit: then `value` is empty. A size of 0 asks for the length. Violations: NULL, a size above RSIZE_MAX. */
errno_t getenv_s(size_t *__crt_restrict __length, char *__crt_restrict __value, rsize_t __size, const char *__crt_restrict __name)
	__CRT_AS_STANDARD(getenv_s);
/* bsearch and qsort whose comparison gets `context` last. Violations: a count or size above RSIZE_MAX, NULL unless the count is 0;
 * then NULL, EINVAL. */
void *bsearch_s(const void *__key, const void *__base, rsize_t __count, rsize_t __size,
	int (*__compare)(const void *__key, const void *__element, void *__context), void *__context) __CRT_AS_STANDARD(bsearch_s);
errno_t qsort_s(void *__base, rsize_t __count, rsize_t __size, int (*__compare)(const void *__a, const void *__b, void *__context),
	void *__context) __CRT_AS_STANDARD(qsort_s);
#else
/* Microsoft's: the comparison gets `context` first. */
void *bsearch_s(const void *__key, const void *__base, size_t __count, size_t __size,
	int (*__compare)(void *__context, const void *__key, const void *__element), void *__context);
void qsort_s(void *__base, size_t __count, size_t __size, int (*__compare)(void *__context, const void *__a, const void *__b), void *__context);
/* Microsoft's: *needed is the size that the value and its NUL need, or 0 and result 0 if there is no such name; ERANGE. */
errno_t getenv_s(size_t *__needed, char *__value, size_t __size, const char *__name);
#endif
/* wctomb into `size` bytes. *status is the number of bytes, or -1 with result EILSEQ; or, with NULL and 0, 0. Violations: too little
 * room, a size above RSIZE_MAX. */
errno_t wctomb_s(int *__crt_restrict __status, char *__crt_restrict __text, rsize_t __size, wchar_t __wide);
/* mbstowcs and wcstombs: at most `count` wide characters (bytes) and then a null. *length is how many, without the null; (size_t)-1
 * with EILSEQ or a violation: NULL, a size of 0 or above RSIZE_MAX, too little room; then the destination is empty. With NULL and 0
 * as the destination only *length is found out. Microsoft's, which a program on Windows gets that does not ask for Annex K,
 * count the null in *length, and understand _TRUNCATE. */
errno_t mbstowcs_s(size_t *__crt_restrict __length, wchar_t *__crt_restrict __to, rsize_t __size, const char *__crt_restrict __from,
	rsize_t __count) __CRT_BOUNDS_AS(mbstowcs_s);
errno_t wcstombs_s(size_t *__crt_restrict __length, char *__crt_restrict __to, rsize_t __size, const wchar_t *__crt_restrict __from,
	rsize_t __count) __CRT_BOUNDS_AS(wcstombs_s);

__CRT_END_DECLS

#endif
