/* SPDX-License-Identifier: MIT */
/* asctime(): a date as "Thu Jan  1 00:00:00 1970\n". */
#include "calendar.h"
#include "crt_platform.h"

_Static_assert(sizeof ((struct crt_thread *)0)->date >= CRT_ASCTIME_MAX, "the thread's room for a date");

char *asctime(const struct tm *tm)
{
	/* Longer than the standard's 26 bytes, so that any field values fit. */
	char *text = __plat_self()->date;
	__crt_asctime(tm, text);
	return text;
}
