/* SPDX-License-Identifier: MIT */
/* ctime(): asctime(localtime(time)). */
#include "calendar.h"

char *ctime(const time_t *time)
{
	struct tm *tm = localtime(time);
	return tm != NULL ? asctime(tm) : NULL;
}
