/* SPDX-License-Identifier: MIT */
/* Timers that send signals: setitimer(), alarm(), ualarm(); pause(). Linux only. */
#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int setitimer(int which, const struct itimerval *restrict value, struct itimerval *restrict old)
{
	return __crt_result((int)SYS3(setitimer, which, value, old));
}

int getitimer(int which, struct itimerval *value)
{
	return __crt_result((int)SYS2(getitimer, which, value));
}

unsigned int alarm(unsigned int seconds)
{
	struct itimerval timer = {.it_value = {.tv_sec = seconds}}, old = {0};
	(void)SYS3(setitimer, ITIMER_REAL, &timer, &old);
	/* A rest of less than a second is not nothing. */
	return (unsigned)old.it_value.tv_sec + (old.it_value.tv_usec >= 500000 || (old.it_value.tv_sec == 0 && old.it_value.tv_usec != 0));
}

unsigned int ualarm(unsigned int first, unsigned int interval)
{
	struct itimerval timer = {
		.it_value = {.tv_sec = first / 1000000, .tv_usec = first % 1000000},
		.it_interval = {.tv_sec = interval / 1000000, .tv_usec = interval % 1000000},
	}, old = {0};
	(void)SYS3(setitimer, ITIMER_REAL, &timer, &old);
	return (unsigned)(old.it_value.tv_sec * 1000000 + old.it_value.tv_usec);
}

int pause(void)
{
	return __crt_result((int)POINT4(ppoll, NULL, 0, NULL, NULL));
}
