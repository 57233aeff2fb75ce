/* SPDX-License-Identifier: MIT */
/* qsort() in few bytes: heapsort, which needs neither stack nor luck. */
#include <stdlib.h>

#define SORT_COMPARE __crt_compare
#define SORT_ORDER(s, a, b) ((s)->compare((a), (b)))
#include "heapsort.h"

void qsort(void *base, size_t count, size_t size, __crt_compare *compare)
{
	struct sorter s = { .compare = compare, .size = size };
	sort(&s, base, count);
}
