/* SPDX-License-Identifier: MIT */
/* timegm(): a date in UTC as a time. */
#include "calendar.h"
#include "error.h"

time_t timegm(struct tm *tm)
{
	int64_t seconds = __crt_join(tm);
	int error = __crt_split(tm, seconds);
	if (error < 0) {
		__crt_set_errno(-error);
		return -1;
	}
	tm->tm_isdst = 0;
	tm->tm_gmtoff = 0;
	tm->tm_zone = __crt_utc;
	return seconds;
}
