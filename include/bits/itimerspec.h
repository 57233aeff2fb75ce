/* SPDX-License-Identifier: MIT */
/* struct itimerspec: when a timer runs out, and how often afterwards. */
#ifndef _BITS_ITIMERSPEC_H
#define _BITS_ITIMERSPEC_H

#include <bits/timespec.h>

struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

#endif
