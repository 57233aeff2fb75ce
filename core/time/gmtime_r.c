/* SPDX-License-Identifier: MIT */
/* gmtime_r(): a time as a date in UTC. */
#include "calendar.h"
#include "error.h"

struct tm *gmtime_r(const time_t *time, struct tm *result)
{
	int error = __crt_split(result, *time);
	if (error < 0) {
		__crt_set_errno(-error);
		return NULL;
	}
	result->tm_isdst = 0;
	result->tm_gmtoff = 0;
	result->tm_zone = __crt_utc;
	return result;
}
