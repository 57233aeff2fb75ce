/* SPDX-License-Identifier: MIT */
/* The bounds-checking functions of <string.h>. ISO C17 K.3.7. A violated constraint calls the handler (set_constraint_handler_s), which by default ends the program; if it returns, so
 * does the function, with errno set and its result as its comment says. Those that give an errno_t give 0, or EINVAL for bad
 * arguments and ERANGE for too little room. Thread-safe. */
#ifndef _BITS_BOUNDS_STRING_H
#define _BITS_BOUNDS_STRING_H

#include <bits/features.h>
#include <bits/errno_t.h>

__CRT_BEGIN_DECLS

/* memcpy and memmove of `size` bytes into an object of `to_size`. Violations: NULL, a size above RSIZE_MAX or above to_size, and
 * overlap with memcpy_s: the object is then filled with zeros. */
errno_t memcpy_s(void *__crt_restrict __to, rsize_t __to_size, const void *__crt_restrict __from, rsize_t __size);
errno_t memmove_s(void *__to, rsize_t __to_size, const void *__from, rsize_t __size);
/* Sets `size` bytes, and is never left out as useless. Violations: NULL, a size above RSIZE_MAX or above object_size: then all of the
 * object is set. */
errno_t memset_s(void *__object, rsize_t __object_size, int __byte, rsize_t __size);
/* Copy and append strings, those with a `size` at most so many bytes of them; there always is a NUL. Violations: NULL, no room, a
 * size above RSIZE_MAX, overlap, a destination of strcat_s without an end: the destination is then empty. On Windows a size of
 * _TRUNCATE takes what fits, STRUNCATE if that is not all. */
errno_t strcpy_s(char *__crt_restrict __to, rsize_t __to_size, const char *__crt_restrict __from);
errno_t strncpy_s(char *__crt_restrict __to, rsize_t __to_size, const char *__crt_restrict __from, rsize_t __size)
	__CRT_BOUNDS_AS(strncpy_s);
errno_t strcat_s(char *__crt_restrict __to, rsize_t __to_size, const char *__crt_restrict __from);
errno_t strncat_s(char *__crt_restrict __to, rsize_t __to_size, const char *__crt_restrict __from, rsize_t __size)
	__CRT_BOUNDS_AS(strncat_s);
#ifdef __CRT_USE_EXT1
/* strtok_r that looks at no more than *size bytes, which it lessens as it goes. NULL if there is no token, or on a violation: NULL
 * (`string` may be NULL if *state is not), or a token that does not end in time. */
char *strtok_s(char *__crt_restrict __text, rsize_t *__crt_restrict __size, const char *__crt_restrict __set,
	char **__crt_restrict __state) __CRT_AS_STANDARD(strtok_s);
/* As strlen(strerror(error)). */
size_t strerrorlen_s(errno_t __error);
#else
/* Microsoft's: strtok_r(). */
char *strtok_s(char *__crt_restrict __text, const char *__crt_restrict __set, char **__crt_restrict __state);
#endif
/* strerror into an array; what does not fit is cut off and ends in "...", ERANGE. Violations: NULL, no room. */
errno_t strerror_s(char *__text, rsize_t __size, errno_t __error);
/* strnlen, and 0 for NULL. */
size_t strnlen_s(const char *__text, size_t __size);

__CRT_END_DECLS

#endif
