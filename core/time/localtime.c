/* SPDX-License-Identifier: MIT */
/* localtime(): localtime_r() into the thread's object. */
#include "calendar.h"

struct tm *localtime(const time_t *time)
{
	return localtime_r(time, __crt_tm());
}
