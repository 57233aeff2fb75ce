/* SPDX-License-Identifier: MIT */
/* ntp_gettime(), ntp_adjtime(): the clock as RFC 1589 has it. */
#include <sys/timex.h>

int ntp_adjtime(struct timex *clock)
{
	return adjtimex(clock);
}

int ntp_gettime(struct ntptimeval *time)
{
	struct timex state = { .modes = 0 };
	int result = adjtimex(&state);
	if (result < 0)
		return -1;
	/* The kernel counts nanoseconds if it was told to. */
	if ((state.status & STA_NANO) != 0)
		state.time.tv_usec /= 1000;
	*time = (struct ntptimeval){ .time = state.time, .maxerror = state.maxerror, .esterror = state.esterror, .tai = state.tai };
	return result;
}
