/* SPDX-License-Identifier: MIT */
/* _lfind_s(), _lsearch_s(): linear search with a context for the comparison. */
#include <errno.h>
#include <search.h>
#include <string.h>

#include "error.h"

void *_lfind_s(const void *key, const void *base, unsigned *count, size_t size, int (*compare)(void *, const void *, const void *), void *context)
{
	if (key == NULL || count == NULL || (base == NULL && *count != 0) || size == 0 || compare == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	const char *element = base;
	for (unsigned i = 0; i < *count; i++, element += size) {
		if (compare(context, key, element) == 0)
			return (void *)(uintptr_t)element;
	}
	return NULL;
}

void *_lsearch_s(const void *key, void *base, unsigned *count, size_t size, int (*compare)(void *, const void *, const void *), void *context)
{
	if (base == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	void *found = _lfind_s(key, base, count, size, compare, context);
	if (found != NULL || key == NULL || count == NULL || size == 0 || compare == NULL)
		return found;
	return memcpy((char *)base + size * (*count)++, key, size);
}
