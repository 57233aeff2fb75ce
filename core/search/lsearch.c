/* SPDX-License-Identifier: MIT */
/* lfind() and lsearch(): linear search. */
#include <search.h>
#include <string.h>

void *lfind(const void *key, const void *base, size_t *count, size_t size, __crt_compare *compare)
{
	const char *p = base;
	for (size_t i = 0; i < *count; i++, p += size)
		if (compare(key, p) == 0)
			return (void *)p;
	return NULL;
}

void *lsearch(const void *key, void *base, size_t *count, size_t size, __crt_compare *compare)
{
	void *found = lfind(key, base, count, size, compare);
	if (found == NULL) {
		found = memcpy((char *)base + *count * size, key, size);
		++*count;
	}
	return found;
}
