/* SPDX-License-Identifier: MIT */
/* The clocks of timespec_get()'s bases. */
#ifndef CRT_TIMEBASE_H
#define CRT_TIMEBASE_H

#include <time.h>

#include "attr.h"

/* The CLOCK_* of a TIME_* base, or -1. */
CRT_INLINE int __crt_clock_of_base(int base)
{
	/* TIME_UTC, TIME_MONOTONIC, TIME_ACTIVE, TIME_THREAD_ACTIVE: Linux's clock numbers, plus one. */
	return base >= 1 && base <= 4 ? base - 1 : -1;
}

#endif
