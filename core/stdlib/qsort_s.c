/* SPDX-License-Identifier: MIT */
/* qsort_s() of Annex K: qsort() with a context, which the comparison gets last. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdlib.h>

#include "constraint.h"

void __crt_qsort_r(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *argument);

errno_t qsort_s(void *base, rsize_t count, rsize_t size, int (*compare)(const void *, const void *, void *), void *context)
{
	if (count > RSIZE_MAX || size > RSIZE_MAX)
		return __crt_constraint("qsort_s", "a size is above RSIZE_MAX", ERANGE);
	if (count && (!base || !compare))
		return __crt_constraint("qsort_s", "an argument is NULL", EINVAL);
	__crt_qsort_r(base, count, size, compare, context);
	return 0;
}
