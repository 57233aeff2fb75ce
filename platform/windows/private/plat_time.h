/* SPDX-License-Identifier: MIT */
/* FILETIME counts 100 ns steps from 1601-01-01 UTC; struct timespec counts from 1970. */
#ifndef PLAT_TIME_H
#define PLAT_TIME_H

#include <bits/timespec.h>
#include <stdint.h>

#define PLAT_TICKS_PER_SECOND 10000000
#define PLAT_EPOCH_TICKS INT64_C(116444736000000000)

static inline struct timespec __plat_timespec(int64_t ticks)
{
	struct timespec t = { 0 };
	ticks -= PLAT_EPOCH_TICKS;
	int64_t seconds = ticks / PLAT_TICKS_PER_SECOND, rest = ticks % PLAT_TICKS_PER_SECOND;
	/* Before 1970 the nanoseconds still count forward. */
	if (rest < 0) {
		seconds--;
		rest += PLAT_TICKS_PER_SECOND;
	}
	t.tv_sec = seconds;
	t.tv_nsec = (long)(rest * 100);
	return t;
}

static inline int64_t __plat_ticks(const struct timespec *t)
{
	return t->tv_sec * PLAT_TICKS_PER_SECOND + t->tv_nsec / 100 + PLAT_EPOCH_TICKS;
}

#endif
