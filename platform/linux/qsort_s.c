/* SPDX-License-Identifier: MIT */
/* qsort_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_qsort_s(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *context);
int qsort_s(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *context);

int qsort_s(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *context)
{
	return __crt_qsort_s(base, count, size, compare, context);
}
