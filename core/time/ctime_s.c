/* SPDX-License-Identifier: MIT */
/* ctime_s(): a time as text. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <time.h>

#include "constraint.h"
#include "error.h"

errno_t ctime_s(char *text, rsize_t size, const time_t *time)
{
	struct tm tm;

	if (text && size && size <= RSIZE_MAX)
		*text = 0;
	if (!text || !time)
		return __crt_constraint("ctime_s", "an argument is NULL", EINVAL);
	if (size < 26 || size > RSIZE_MAX)
		return __crt_constraint("ctime_s", "the size is below 26 or above RSIZE_MAX", ERANGE);
	if (!localtime_s(time, &tm))
		return __plat_self()->error;
	return asctime_s(text, size, &tm);
}
