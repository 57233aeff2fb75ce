/* SPDX-License-Identifier: MIT */
/* asctime_s(): a date as text, of dates that have 26 characters. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <time.h>

#include "calendar.h"
#include "constraint.h"

errno_t asctime_s(char *text, rsize_t size, const struct tm *tm)
{
	static const char name[] = "asctime_s";
	char made[CRT_ASCTIME_MAX];
	int i;

	if (text && size && size <= RSIZE_MAX)
		*text = 0;
	if (!text || !tm)
		return __crt_constraint(name, "an argument is NULL", EINVAL);
	if (size < 26 || size > RSIZE_MAX)
		return __crt_constraint(name, "the size is below 26 or above RSIZE_MAX", ERANGE);
	if ((unsigned)tm->tm_sec > 60 || (unsigned)tm->tm_min > 59 || (unsigned)tm->tm_hour > 23 || (unsigned)tm->tm_mday - 1 > 30 ||
		(unsigned)tm->tm_mon > 11 || (unsigned)tm->tm_wday > 6 || tm->tm_year < -1900 || tm->tm_year > 9999 - 1900)
		return __crt_constraint(name, "the date is out of range", EINVAL);
	(void)__crt_asctime(tm, made);
	for (i = 0; i < 26; i++)
		text[i] = made[i];
	return 0;
}
