/* SPDX-License-Identifier: MIT */
/* The end of a wait, by the monotonic clock: the system's own timeouts may come a clock tick early. */
#ifndef PLAT_WAIT_H
#define PLAT_WAIT_H

#include <bits/timespec.h>
#include <stdint.h>

#include "private/win32.h"

struct plat_deadline {
	/* Of the performance counter; INT64_MAX for one that never comes. */
	int64_t end;
	int64_t frequency;
};

void __plat_deadline_set(struct plat_deadline *deadline, const struct timespec *span);
/* Milliseconds until then, rounded up, 0 only when it is over. Never INFINITE: very long waits come in parts. */
DWORD __plat_deadline_left(const struct plat_deadline *deadline);

/* __plat_wait(), but -ECANCELED if *cancelled is not 0, also if it becomes so and __plat_wait_cancel() is called with it afterwards. Whoever has been woken
 * before that gives 0. */
int __plat_wait_cancellable(const int *address, int expected, const struct timespec *timeout, const int *cancelled);
void __plat_wait_cancel(const int *cancelled);

#endif
