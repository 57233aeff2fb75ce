/* SPDX-License-Identifier: MIT */
/* localtime_s() of Annex K: a time as a date in the process's zone. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <time.h>

#include "constraint.h"

struct tm *localtime_s(const time_t *restrict time, struct tm *restrict result)
{
	if (!time || !result) {
		(void)__crt_constraint("localtime_s", "an argument is NULL", EINVAL);
		return NULL;
	}
	return localtime_r(time, result);
}
