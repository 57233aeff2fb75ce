/* SPDX-License-Identifier: MIT */
/* The processor time of this process. Windows does not add up that of children. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_time.h"
#include "crt_platform.h"

static struct timespec span(FILETIME t)
{
	int64_t ticks = (int64_t)((uint64_t)t.dwHighDateTime << 32 | t.dwLowDateTime);
	return (struct timespec){ .tv_sec = ticks / PLAT_TICKS_PER_SECOND, .tv_nsec = (long)(ticks % PLAT_TICKS_PER_SECOND * 100) };
}

int __plat_process_times(struct timespec spent[4])
{
	FILETIME start, end, kernel, user;
	if (!GetProcessTimes(GetCurrentProcess(), &start, &end, &kernel, &user))
		return __plat_last_error();
	spent[0] = span(user);
	spent[1] = span(kernel);
	spent[2] = spent[3] = (struct timespec){ 0 };
	return 0;
}
