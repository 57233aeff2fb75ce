/* SPDX-License-Identifier: MIT */
/* Vectors of strings in one block, one behind the other, each with its NUL. GNU. Those that return an error number say ENOMEM; a vector that is to
 * grow lies in memory of malloc(). None is atomic: who shares a vector locks it. */
#ifndef _ARGZ_H
#define _ARGZ_H

#include <bits/features.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC)
#include <string.h>
#endif
#define __need_size_t
#define __need_NULL
#include <stddef.h>
#include <errno.h>

__CRT_BEGIN_DECLS

#ifndef __error_t_defined
#define __error_t_defined 1
typedef int error_t;
#endif

/* A new vector of the strings of argv (up to its NULL); of the parts of a string between `separator`, empty ones but for the last
 * left out (none of an empty string). */
error_t argz_create(char *const __argv[], char **__crt_restrict __argz, size_t *__crt_restrict __size);
error_t argz_create_sep(const char *__crt_restrict __text, int __separator, char **__crt_restrict __argz, size_t *__crt_restrict __size);
/* How many strings there are. */
size_t argz_count(const char *__argz, size_t __size) __CRT_NOTHROW;
/* Their addresses and NULL, into argz_count() + 1 pointers. */
void argz_extract(const char *__crt_restrict __argz, size_t __size, char **__crt_restrict __argv) __CRT_NOTHROW;
/* Makes one string of it: each NUL but the last becomes `separator`. */
void argz_stringify(char *__argz, size_t __size, int __separator) __CRT_NOTHROW;
/* Adds a vector, a string, the parts of a string at the end. */
error_t argz_append(char **__crt_restrict __argz, size_t *__crt_restrict __size, const char *__crt_restrict __more, size_t __more_size);
error_t argz_add(char **__crt_restrict __argz, size_t *__crt_restrict __size, const char *__crt_restrict __text);
error_t argz_add_sep(char **__crt_restrict __argz, size_t *__crt_restrict __size, const char *__crt_restrict __text, int __separator);
/* Removes a string of the vector (NULL: none). The last one takes the vector with it: NULL and 0. */
void argz_delete(char **__crt_restrict __argz, size_t *__crt_restrict __size, char *__crt_restrict __entry);
/* Puts a string in front of that which `before` points into (NULL: at the end). EINVAL: it is not in the vector. */
error_t argz_insert(char **__crt_restrict __argz, size_t *__crt_restrict __size, char *__crt_restrict __before, const char *__crt_restrict __entry);
/* Replaces every `what` within the strings, and adds the number of replacements to *count (unless NULL). */
error_t argz_replace(char **__crt_restrict __argz, size_t *__crt_restrict __size, const char *__crt_restrict __what, const char *__crt_restrict __by,
	unsigned *__crt_restrict __count);
/* The string behind `entry` (NULL: the first), or NULL. */
char *argz_next(const char *__crt_restrict __argz, size_t __size, const char *__crt_restrict __entry) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
