/* SPDX-License-Identifier: MIT */
/* _time32() and the rest of the 32-bit times, which end in January 2038. */
#include <errno.h>
#include <limits.h>
#include <time.h>

#include "error.h"

/* -1 and EOVERFLOW if it does not fit. */
static __time32_t narrow(time_t time)
{
	if (time < 0 || time > LONG_MAX) {
		if (time != -1)
			__crt_set_errno(EOVERFLOW);
		return -1;
	}
	return (__time32_t)time;
}

__time32_t _time32(__time32_t *now)
{
	__time32_t result = narrow(time(NULL));
	if (now != NULL)
		*now = result;
	return result;
}

/* NULL and EINVAL for what Microsoft's refuses. */
static const time_t *widen(const __time32_t *time, time_t *wide)
{
	if (time == NULL || *time < 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	*wide = *time;
	return wide;
}

struct tm *_gmtime32(const __time32_t *time)
{
	time_t wide;
	return widen(time, &wide) != NULL ? gmtime(&wide) : NULL;
}

struct tm *_localtime32(const __time32_t *time)
{
	time_t wide;
	return widen(time, &wide) != NULL ? localtime(&wide) : NULL;
}

char *_ctime32(const __time32_t *time)
{
	time_t wide;
	return widen(time, &wide) != NULL ? ctime(&wide) : NULL;
}

__time32_t _mktime32(struct tm *tm)
{
	return narrow(mktime(tm));
}

__time32_t _mkgmtime32(struct tm *tm)
{
	return narrow(timegm(tm));
}
