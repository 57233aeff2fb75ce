/* SPDX-License-Identifier: MIT */
/* Processor time of processes. POSIX.1-2017. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <bits/features.h>
#include <bits/clock_t.h>

__CRT_BEGIN_DECLS

/* In ticks of 1 / sysconf(_SC_CLK_TCK) seconds: this process's as a user and in the system, and the same of its children that were
 * waited for (0 on Windows, which does not add them up). */
struct tms {
	clock_t tms_utime;
	clock_t tms_stime;
	clock_t tms_cutime;
	clock_t tms_cstime;
};

/* Fills *result unless it is NULL. The ticks since some moment in the past, or (clock_t)-1 with errno. Thread-safe. */
clock_t times(struct tms *__result) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
