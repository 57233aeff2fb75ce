/* SPDX-License-Identifier: MIT */
/* _localtime64(): localtime(). */
#include <time.h>

struct tm *_localtime64(const __time64_t *time)
{
	return time != NULL ? localtime(time) : NULL;
}
