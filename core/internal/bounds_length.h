/* SPDX-License-Identifier: MIT */
/* How long a string is within a size, for the functions of Annex K: strnlen and wcsnlen are no names of ISO C. */
#include <stddef.h>
#include <string.h>
#include <wchar.h>

#include "attr.h"

static inline CRT_UNUSED size_t __crt_bounds_strnlen(const char *text, size_t size)
{
	const char *end = memchr(text, 0, size);
	return end ? (size_t)(end - text) : size;
}

static inline CRT_UNUSED size_t __crt_bounds_wcsnlen(const wchar_t *text, size_t size)
{
	size_t length = 0;
	while (length < size && text[length])
		length++;
	return length;
}
