/* SPDX-License-Identifier: MIT */
/* timer_create() and what is done with timers. Linux only. */
#include <errno.h>
#include <signal.h>
#include <time.h>

#include "error.h"
#include "kernel.h"

/* The kernel's numbers are small ints. */
static long number(timer_t timer)
{
	return (long)(intptr_t)timer;
}

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
	int made;
	if (event != NULL && event->sigev_notify == SIGEV_THREAD)
		return __crt_result(-ENOTSUP);
	int result = (int)SYS3(timer_create, clock, event, &made);
	if (result >= 0)
		*timer = (timer_t)(intptr_t)made;
	return __crt_result(result);
}

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value, struct itimerspec *restrict old)
{
	return __crt_result((int)SYS4(timer_settime, number(timer), flags, value, old));
}

int timer_gettime(timer_t timer, struct itimerspec *value) { return __crt_result((int)SYS2(timer_gettime, number(timer), value)); }
int timer_getoverrun(timer_t timer) { return __crt_result((int)SYS1(timer_getoverrun, number(timer))); }
int timer_delete(timer_t timer) { return __crt_result((int)SYS1(timer_delete, number(timer))); }
