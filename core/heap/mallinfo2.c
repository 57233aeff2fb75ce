/* SPDX-License-Identifier: MIT */
/* mallinfo2(): what the heap holds. */
#include <malloc.h>

#include "heap.h"

struct mallinfo2 mallinfo2(void)
{
	struct crt_heap_count count = { 0 };
	__crt_heap_count(&count);
	/* What other threads do meanwhile must not make the difference negative. */
	if (count.used > count.arena)
		count.used = count.arena;
	return (struct mallinfo2){ .arena = count.arena, .ordblks = count.pieces, .hblks = count.mappings, .hblkhd = count.mapped, .uordblks = count.used,
		.fordblks = count.arena - count.used, .keepcost = count.idle };
}
