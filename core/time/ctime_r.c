/* SPDX-License-Identifier: MIT */
/* ctime_r(): ctime() into the caller's 26 bytes. */
#include "calendar.h"

char *ctime_r(const time_t *time, char *text)
{
	struct tm tm;
	return localtime_r(time, &tm) != NULL ? asctime_r(&tm, text) : NULL;
}
