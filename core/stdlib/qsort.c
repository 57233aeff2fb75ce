/* SPDX-License-Identifier: MIT */
/* qsort(): sorts an array. The engine is in sort.h. */
#include <stdlib.h>

#define SORT_COMPARE __crt_compare
#define SORT_ORDER(s, a, b) ((s)->compare((a), (b)))
#include "sort.h"

void qsort(void *base, size_t count, size_t size, __crt_compare *compare)
{
	struct sorter s = { .compare = compare, .argument = NULL, .size = size };
	sort(&s, base, count);
}
