/* SPDX-License-Identifier: MIT */
/* bsearch_s() in Microsoft's form: the context comes first in the comparison. */
#include <stdlib.h>

struct call {
	const void *key;
	int (*compare)(void *, const void *, const void *);
	void *context;
};

static int context_first(const void *key, const void *element)
{
	const struct call *call = key;
	return call->compare(call->context, call->key, element);
}

void *bsearch_s(const void *key, const void *base, size_t count, size_t size, int (*compare)(void *, const void *, const void *), void *context)
{
	struct call call = { key, compare, context };
	return (bsearch)(&call, base, count, size, context_first);
}
