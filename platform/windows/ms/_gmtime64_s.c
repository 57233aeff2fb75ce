/* SPDX-License-Identifier: MIT */
/* _gmtime64_s(), _localtime64_s() and their 32-bit forms: an error number, and on failure -1 in all fields. */
#include <errno.h>
#include <time.h>

#include "error.h"

static errno_t fail(struct tm *result, int error)
{
	if (result != NULL)
		*result = (struct tm){ -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, NULL };
	__crt_set_errno(error);
	return error;
}

static errno_t convert(struct tm *(*function)(const time_t *, struct tm *), struct tm *result, const __time64_t *time)
{
	if (result == NULL || time == NULL)
		return fail(result, EINVAL);
	return function(time, result) != NULL ? 0 : fail(result, EOVERFLOW);
}

static errno_t convert32(struct tm *(*function)(const time_t *, struct tm *), struct tm *result, const __time32_t *time)
{
	if (result == NULL || time == NULL || *time < 0)
		return fail(result, EINVAL);
	time_t wide = *time;
	return convert(function, result, &wide);
}

errno_t _gmtime64_s(struct tm *result, const __time64_t *time)
{
	return convert(gmtime_r, result, time);
}

errno_t _localtime64_s(struct tm *result, const __time64_t *time)
{
	return convert(localtime_r, result, time);
}

errno_t _gmtime32_s(struct tm *result, const __time32_t *time)
{
	return convert32(gmtime_r, result, time);
}

errno_t _localtime32_s(struct tm *result, const __time32_t *time)
{
	return convert32(localtime_r, result, time);
}
