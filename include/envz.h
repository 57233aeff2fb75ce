/* SPDX-License-Identifier: MIT */
/* Vectors of <argz.h> whose strings are "name=value", or "name" for one without a value. GNU. */
#ifndef _ENVZ_H
#define _ENVZ_H

#include <argz.h>

__CRT_BEGIN_DECLS

/* The entry of a name (up to a '=', if it has one), its value, or NULL. */
char *envz_entry(const char *__crt_restrict __envz, size_t __size, const char *__crt_restrict __name) __CRT_NOTHROW;
char *envz_get(const char *__crt_restrict __envz, size_t __size, const char *__crt_restrict __name) __CRT_NOTHROW;
/* Sets a name's value (NULL: the name alone). ENOMEM. */
error_t envz_add(char **__crt_restrict __envz, size_t *__crt_restrict __size, const char *__crt_restrict __name, const char *__crt_restrict __value);
/* Adds the entries of another vector; those of names that are there only if `override`. ENOMEM. */
error_t envz_merge(char **__crt_restrict __envz, size_t *__crt_restrict __size, const char *__crt_restrict __other, size_t __other_size, int __override);
/* Removes a name; all names without a value. */
void envz_remove(char **__crt_restrict __envz, size_t *__crt_restrict __size, const char *__crt_restrict __name);
void envz_strip(char **__crt_restrict __envz, size_t *__crt_restrict __size);

__CRT_END_DECLS

#endif
