/* SPDX-License-Identifier: MIT */
/* struct itimerspec: a timer's value. */
#ifndef _BITS_ITIMERSPEC_H
#define _BITS_ITIMERSPEC_H

#include <bits/timespec.h>

struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

#endif
