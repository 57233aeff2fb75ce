/* SPDX-License-Identifier: MIT */
/* _mkgmtime64(): timegm(). */
#include <time.h>

__time64_t _mkgmtime64(struct tm *tm)
{
	return timegm(tm);
}

time_t _mkgmtime(struct tm *tm)
{
	return timegm(tm);
}
