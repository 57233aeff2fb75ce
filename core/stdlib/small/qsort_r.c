/* SPDX-License-Identifier: MIT */
/* qsort_r() in few bytes: heapsort. */
#include <stdlib.h>

#include "attr.h"

#define SORT_COMPARE __crt_compare_r
#define SORT_ORDER(s, a, b) ((s)->compare((a), (b), (s)->argument))
#include "heapsort.h"

void qsort_r(void *base, size_t count, size_t size, __crt_compare_r *compare, void *argument)
{
	struct sorter s = { .compare = compare, .argument = argument, .size = size };
	sort(&s, base, count);
}

/* For qsort_s, since qsort_r is no name of ISO C. */
void __crt_qsort_r(void *base, size_t count, size_t size, __crt_compare_r *compare, void *argument) CRT_ALIAS(qsort_r);
