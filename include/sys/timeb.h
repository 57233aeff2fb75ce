/* SPDX-License-Identifier: MIT */
/* The time in milliseconds, in the old way: clock_gettime() is better. POSIX.1-2001; Linux's (Windows has Microsoft's). */
#ifndef _SYS_TIMEB_H
#define _SYS_TIMEB_H

#include <bits/features.h>
#include <bits/time_t.h>

__CRT_BEGIN_DECLS

struct timeb {
	time_t time;
	unsigned short millitm;
	/* Always 0: the time zone is localtime()'s business. */
	short timezone, dstflag;
};
/* 0. Thread-safe, async-signal-safe. */
int ftime(struct timeb *__time);

__CRT_END_DECLS

#endif
