/* SPDX-License-Identifier: MIT */
/* struct timespec, for the headers that must declare it without more. */
#ifndef _BITS_TIMESPEC_H
#define _BITS_TIMESPEC_H

#include <bits/time_t.h>

struct timespec {
	time_t tv_sec;
	/* 0 to 999,999,999. ISO C wants long here on every system. */
	long tv_nsec;
};

#endif
