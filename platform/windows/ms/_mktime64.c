/* SPDX-License-Identifier: MIT */
/* _mktime64(): mktime(). */
#include <time.h>

__time64_t _mktime64(struct tm *tm)
{
	return mktime(tm);
}
