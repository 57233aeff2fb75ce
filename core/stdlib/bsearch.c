/* SPDX-License-Identifier: MIT */
/* bsearch(): binary search. */
#include <stdlib.h>

/* C23's <stdlib.h> has a macro of the name. */
#undef bsearch

void *bsearch(const void *key, const void *base, size_t count, size_t size, __crt_compare *compare)
{
	const char *low = base;
	while (count != 0) {
		size_t half = count / 2;
		const char *middle = low + half * size;
		int order = compare(key, middle);
		if (order == 0)
			return (void *)middle;
		if (order > 0) {
			low = middle + size;
			count -= half + 1;
		} else {
			count = half;
		}
	}
	return NULL;
}
