/* SPDX-License-Identifier: MIT */
/* _gmtime64(): gmtime(). */
#include <time.h>

struct tm *_gmtime64(const __time64_t *time)
{
	return time != NULL ? gmtime(time) : NULL;
}
