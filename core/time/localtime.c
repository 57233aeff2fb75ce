/* SPDX-License-Identifier: MIT */
/* localtime(): localtime_r() into the shared object. */
#include "calendar.h"

struct tm *localtime(const time_t *time)
{
	return localtime_r(time, &__crt_tm);
}
