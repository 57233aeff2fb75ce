/* SPDX-License-Identifier: MIT */
/* asctime_r(): asctime() into the caller's 26 bytes. */
#include <bits/errno_values.h>

#include "calendar.h"
#include "error.h"

char *asctime_r(const struct tm *tm, char *text)
{
	char whole[CRT_ASCTIME_MAX];
	int length = __crt_asctime(tm, whole);
	if (length >= 26) {
		__crt_set_errno(EOVERFLOW);
		return NULL;
	}
	for (int i = 0; i <= length; i++)
		text[i] = whole[i];
	return text;
}
