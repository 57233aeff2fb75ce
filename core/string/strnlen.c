/* SPDX-License-Identifier: MIT */
/* strnlen(): the bytes of a string before its NUL, at most so many. */
#include <string.h>

size_t strnlen(const char *string, size_t size)
{
	const char *end = memchr(string, 0, size);
	return end != NULL ? (size_t)(end - string) : size;
}
