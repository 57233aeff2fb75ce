/* SPDX-License-Identifier: MIT */
/* time(): seconds since 1970. */
#include <time.h>

#include "error.h"

time_t time(time_t *now)
{
	struct timespec t;
	/* Seconds need no exact clock; it may be one tick behind the others. */
	int result = __plat_clock(CLOCK_REALTIME_COARSE, &t);
	if (result < 0) {
		__crt_set_errno(-result);
		t.tv_sec = -1;
	}
	if (now != NULL)
		*now = t.tv_sec;
	return t.tv_sec;
}
