/* SPDX-License-Identifier: MIT */
/* times(): processor time used, and time passed, in ticks. */
#include <sys/times.h>
#include <time.h>

#include "error.h"

/* sysconf(_SC_CLK_TCK). */
enum { TICKS_PER_SECOND = 100 };

static clock_t ticks(const struct timespec *t)
{
	return t->tv_sec * TICKS_PER_SECOND + t->tv_nsec / (1000000000 / TICKS_PER_SECOND);
}

clock_t times(struct tms *result)
{
	struct timespec spent[4], now;
	int error = __plat_process_times(spent);
	if (error == 0)
		error = __plat_clock(CLOCK_MONOTONIC, &now);
	if (error < 0) {
		__crt_set_errno(-error);
		return -1;
	}
	if (result != NULL) {
		result->tms_utime = ticks(&spent[0]);
		result->tms_stime = ticks(&spent[1]);
		result->tms_cutime = ticks(&spent[2]);
		result->tms_cstime = ticks(&spent[3]);
	}
	return ticks(&now);
}
