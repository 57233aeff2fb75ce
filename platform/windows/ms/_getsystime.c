/* SPDX-License-Identifier: MIT */
/* _getsystime(), _setsystime(): the system's local date and time. */
#include <errno.h>
#include <time.h>

#include "private/win32.h"

unsigned _getsystime(struct tm *tm)
{
	SYSTEMTIME now;
	time_t t = time(NULL);
	GetLocalTime(&now);
	if (localtime_r(&t, tm) == NULL)
		return 0;
	/* The milliseconds are the result. */
	return now.wMilliseconds;
}

unsigned _setsystime(struct tm *tm, unsigned milliseconds)
{
	struct tm copy = *tm;
	if (milliseconds > 999 || mktime(&copy) == -1)
		return ERROR_INVALID_PARAMETER;
	SYSTEMTIME date = {
		.wYear = (WORD)(copy.tm_year + 1900), .wMonth = (WORD)(copy.tm_mon + 1), .wDay = (WORD)copy.tm_mday,
		.wDayOfWeek = (WORD)copy.tm_wday, .wHour = (WORD)copy.tm_hour, .wMinute = (WORD)copy.tm_min,
		.wSecond = (WORD)copy.tm_sec, .wMilliseconds = (WORD)milliseconds
	};
	return SetLocalTime(&date) ? 0 : GetLastError();
}
