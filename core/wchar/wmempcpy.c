/* SPDX-License-Identifier: MIT */
/* wmempcpy(): wmemcpy() that returns where it stopped. */
#define _GNU_SOURCE 1
#include <string.h>
#include <wchar.h>

wchar_t *wmempcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	return mempcpy(to, from, count * sizeof(wchar_t));
}
