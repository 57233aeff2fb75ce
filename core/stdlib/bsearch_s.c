/* SPDX-License-Identifier: MIT */
/* bsearch_s() of Annex K: bsearch() with a context, which the comparison gets last. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdlib.h>

#include "constraint.h"

void *bsearch_s(const void *key, const void *base, rsize_t count, rsize_t size,
	int (*compare)(const void *, const void *, void *), void *context)
{
	const char *first = base;

	if (count > RSIZE_MAX || size > RSIZE_MAX) {
		(void)__crt_constraint("bsearch_s", "a size is above RSIZE_MAX", ERANGE);
		return NULL;
	}
	if (count && (!key || !base || !compare)) {
		(void)__crt_constraint("bsearch_s", "an argument is NULL", EINVAL);
		return NULL;
	}
	while (count) {
		const char *middle = first + count / 2 * size;
		int order = compare(key, middle, context);
		if (!order)
			return (void *)(uintptr_t)middle;
		if (order > 0) {
			first = middle + size;
			count--;
		}
		count /= 2;
	}
	return NULL;
}
