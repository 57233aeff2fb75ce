/* SPDX-License-Identifier: MIT */
/* How many processors this process may use. */
#include "private/win32.h"
#include "crt_platform.h"

int __plat_cpu_count(void)
{
	DWORD_PTR mine, all;
	/* Both masks are zero in a process whose threads spread over several groups of processors. */
	if (GetProcessAffinityMask(GetCurrentProcess(), &mine, &all) && mine != 0)
		return __builtin_popcountll(mine);
	DWORD count = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS);
	return count != 0 ? (int)count : 1;
}
