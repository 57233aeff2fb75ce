/* SPDX-License-Identifier: MIT */
/* gmtime_s() of Annex K: a time as a date in UTC. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <time.h>

#include "constraint.h"

struct tm *gmtime_s(const time_t *restrict time, struct tm *restrict result)
{
	if (!time || !result) {
		(void)__crt_constraint("gmtime_s", "an argument is NULL", EINVAL);
		return NULL;
	}
	return gmtime_r(time, result);
}
