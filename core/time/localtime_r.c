/* SPDX-License-Identifier: MIT */
/* localtime_r(): a time as a date in the process's zone. */
#include "error.h"
#include "zone.h"

struct tm *localtime_r(const time_t *time, struct tm *result)
{
	int error = __crt_localtime(*time, result);
	if (error < 0) {
		__crt_set_errno(-error);
		return NULL;
	}
	return result;
}
