/* SPDX-License-Identifier: MIT */
/* gmtime(): gmtime_r() into the thread's object. */
#include "calendar.h"

struct tm *gmtime(const time_t *time)
{
	return gmtime_r(time, __crt_tm());
}
