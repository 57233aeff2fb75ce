/* SPDX-License-Identifier: MIT */
/* qsort_s() in Microsoft's form: the context comes first in the comparison. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stdlib.h>

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

struct call {
	int (*compare)(void *, const void *, const void *);
	void *context;
};

static int context_first(const void *a, const void *b, void *argument)
{
	const struct call *call = argument;
	return call->compare(call->context, a, b);
}

void qsort_s(void *base, size_t count, size_t size, int (*compare)(void *, const void *, const void *), void *context)
{
	struct call call = { compare, context };
	if ((base == NULL && count != 0) || size == 0 || compare == NULL) {
		(void)__crt_constraint("qsort_s", "an argument is NULL or a size 0", EINVAL);
		return;
	}
	qsort_r(base, count, size, context_first, &call);
}
