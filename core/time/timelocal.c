/* SPDX-License-Identifier: MIT */
/* timelocal(): mktime() under the BSDs' name. */
#include <time.h>

time_t timelocal(struct tm *tm)
{
	return mktime(tm);
}
