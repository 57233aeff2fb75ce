/* SPDX-License-Identifier: MIT */
/* asctime(): a date as "Thu Jan  1 00:00:00 1970\n". */
#include "calendar.h"

char *asctime(const struct tm *tm)
{
	/* Longer than the standard's 26 bytes, so that any field values fit. */
	static char text[CRT_ASCTIME_MAX];
	__crt_asctime(tm, text);
	return text;
}
