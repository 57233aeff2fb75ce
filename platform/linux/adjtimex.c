/* SPDX-License-Identifier: MIT */
/* adjtimex(), clock_adjtime(), adjtime(): steering the clock. Linux only. */
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

#include "error.h"
#include "kernel.h"

_Static_assert(sizeof(struct timex) == 208, "the kernel's size");

int clock_adjtime(clockid_t clock, struct timex *state)
{
	return __crt_result((int)SYS2(clock_adjtime, clock, state));
}

int adjtimex(struct timex *state)
{
	return clock_adjtime(CLOCK_REALTIME, state);
}

int adjtime(const struct timeval *change, struct timeval *left)
{
	struct timex state = { .modes = ADJ_OFFSET_SS_READ };
	if (change != NULL) {
		state.modes = ADJ_OFFSET_SINGLESHOT;
		state.offset = change->tv_sec * 1000000 + change->tv_usec;
	}
	if (adjtimex(&state) < 0)
		return -1;
	/* The kernel gives back what was left of the change before this one. */
	if (left != NULL)
		*left = (struct timeval){ .tv_sec = state.offset / 1000000, .tv_usec = state.offset % 1000000 };
	return 0;
}
