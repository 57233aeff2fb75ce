/* SPDX-License-Identifier: MIT */
/* _lfind(), _lsearch(): Microsoft's, which count in unsigned. */
#include <search.h>
#include <string.h>

void *_lfind(const void *key, const void *base, unsigned *count, unsigned size, int (*compare)(const void *, const void *))
{
	for (unsigned i = 0; i < *count; i++) {
		const char *element = (const char *)base + (size_t)i * size;
		if (compare(key, element) == 0)
			return (void *)(uintptr_t)element;
	}
	return NULL;
}

void *_lsearch(const void *key, void *base, unsigned *count, unsigned size, int (*compare)(const void *, const void *))
{
	void *found = _lfind(key, base, count, size, compare);
	return found != NULL ? found : memcpy((char *)base + (size_t)(*count)++ * size, key, size);
}
