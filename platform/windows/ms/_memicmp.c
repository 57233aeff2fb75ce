/* SPDX-License-Identifier: MIT */
/* _memicmp(), memicmp(): memory, without regard to ASCII case. */
#include <string.h>

#include "private/ms_compare.h"

static int lower(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

int _memicmp(const void *a, const void *b, size_t size)
{
	const unsigned char *p = a, *q = b;
	if (size != 0 && !ms_comparable(a, b))
		return _NLSCMPERROR;
	for (; size != 0; size--, p++, q++) {
		int difference = lower(*p) - lower(*q);
		if (difference != 0)
			return difference;
	}
	return 0;
}

int memicmp(const void *a, const void *b, size_t size)
{
	return _memicmp(a, b, size);
}
