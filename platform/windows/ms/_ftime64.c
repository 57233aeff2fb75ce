/* SPDX-License-Identifier: MIT */
/* _ftime64() and its forms: the time in milliseconds. */
#include <sys/timeb.h>

#include "error.h"

errno_t _ftime64_s(struct __timeb64 *now)
{
	struct timespec t;
	struct tm tm;
	if (now == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	int error = __plat_clock(CLOCK_REALTIME, &t);
	if (error < 0)
		return -error;
	now->time = t.tv_sec;
	now->millitm = (unsigned short)(t.tv_nsec / 1000000);
	now->timezone = 0;
	now->dstflag = 0;
	if (localtime_r(&t.tv_sec, &tm) != NULL) {
		now->timezone = (short)(timezone / 60);
		now->dstflag = (short)(tm.tm_isdst > 0);
	}
	return 0;
}

void _ftime64(struct __timeb64 *now)
{
	(void)_ftime64_s(now);
}

errno_t _ftime32_s(struct __timeb32 *now)
{
	struct __timeb64 wide;
	errno_t error = now == NULL ? EINVAL : _ftime64_s(&wide);
	if (error == 0) {
		now->time = (long)wide.time;
		now->millitm = wide.millitm;
		now->timezone = wide.timezone;
		now->dstflag = wide.dstflag;
	}
	return error;
}

void _ftime32(struct __timeb32 *now)
{
	(void)_ftime32_s(now);
}
