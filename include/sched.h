/* SPDX-License-Identifier: MIT */
/* Scheduling, as far as both systems agree on it. POSIX.1-2017. */
#ifndef _SCHED_H
#define _SCHED_H

#include <bits/features.h>
#include <bits/pid_t.h>
#include <time.h>

__CRT_BEGIN_DECLS

#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2

struct sched_param {
	int sched_priority;
};

/* Lets other threads run. Always 0. Async-signal-safe. */
int sched_yield(void) __CRT_NOTHROW;
/* SCHED_OTHER has one priority, 0; real-time policies are not offered: EINVAL and -1. */
int sched_get_priority_min(int __policy) __CRT_NOTHROW;
int sched_get_priority_max(int __policy) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
