/* SPDX-License-Identifier: MIT */
/* ftime(): the name without an underscore, which ISO C leaves to the program. */
#include <sys/timeb.h>

int ftime(struct timeb *now)
{
	struct __timeb64 t;
	errno_t error = _ftime64_s(&t);
	if (error != 0)
		return -1;
	now->time = t.time;
	now->millitm = t.millitm;
	now->timezone = t.timezone;
	now->dstflag = t.dstflag;
	return 0;
}
