/* SPDX-License-Identifier: MIT */
/* malloc_stats(): the heap's figures for a reader. */
#include <malloc.h>
#include <stdio.h>

void malloc_stats(void)
{
	struct mallinfo2 now = mallinfo2();
	fprintf(stderr, "system bytes     = %10zu\nin use bytes     = %10zu\nmmap regions     = %10zu\nmmap bytes       = %10zu\n",
		now.arena + now.hblkhd, now.uordblks + now.hblkhd, now.hblks, now.hblkhd);
}
