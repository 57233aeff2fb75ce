/* SPDX-License-Identifier: MIT */
/* mallinfo(): mallinfo2() in the type that it had first. */
#include <limits.h>
#include <malloc.h>

static int at_most(size_t figure)
{
	return figure < INT_MAX ? (int)figure : INT_MAX;
}

struct mallinfo mallinfo(void)
{
	struct mallinfo2 now = mallinfo2();
	return (struct mallinfo){ .arena = at_most(now.arena), .ordblks = at_most(now.ordblks), .hblks = at_most(now.hblks), .hblkhd = at_most(now.hblkhd),
		.uordblks = at_most(now.uordblks), .fordblks = at_most(now.fordblks), .keepcost = at_most(now.keepcost) };
}
