/* SPDX-License-Identifier: MIT */
/* Setting the clock, which takes a privilege. */
#include <time.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_time.h"
#include "crt_platform.h"

int __plat_clock_set(int which, const struct timespec *now)
{
	SYSTEMTIME date;
	/* FILETIME begins in 1601 and SYSTEMTIME ends in 30827. */
	if (which != CLOCK_REALTIME || now->tv_sec < -11644473600 || now->tv_sec > 910692730085)
		return -EINVAL;
	int64_t ticks = __plat_ticks(now);
	FILETIME t = { (DWORD)ticks, (DWORD)((uint64_t)ticks >> 32) };
	return FileTimeToSystemTime(&t, &date) && SetSystemTime(&date) ? 0 : __plat_last_error();
}
