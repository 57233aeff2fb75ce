/* SPDX-License-Identifier: MIT */
/* select() and pselect(). Linux only. */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/select.h>

#include "error.h"
#include "kernel.h"

static int wait_for(int count, fd_set *readers, fd_set *writers, fd_set *others, struct timespec *time, const sigset_t *mask)
{
	/* The sixth argument: the mask's address and how many bytes of it the kernel knows. */
	struct {
		const sigset_t *mask;
		size_t size;
	} masked = {mask, 8};
	return (int)POINT6(pselect6, count, readers, writers, others, time, mask != NULL ? &masked : NULL);
}

int select(int count, fd_set *restrict readers, fd_set *restrict writers, fd_set *restrict others, struct timeval *restrict time)
{
	struct timespec left = {0};
	if (time != NULL) {
		if (time->tv_sec < 0 || time->tv_usec < 0)
			return __crt_result(-EINVAL);
		/* More than a second's worth of microseconds is allowed. */
		left.tv_sec = time->tv_sec > INT64_MAX - time->tv_usec / 1000000 ? INT64_MAX : time->tv_sec + time->tv_usec / 1000000;
		left.tv_nsec = (long)(time->tv_usec % 1000000) * 1000;
	}
	int result = wait_for(count, readers, writers, others, time != NULL ? &left : NULL, NULL);
	if (time != NULL) {
		time->tv_sec = left.tv_sec;
		time->tv_usec = left.tv_nsec / 1000;
	}
	return __crt_result(result);
}

int pselect(int count, fd_set *restrict readers, fd_set *restrict writers, fd_set *restrict others, const struct timespec *restrict time,
	const sigset_t *restrict mask)
{
	struct timespec left = {0};
	if (time != NULL)
		left = *time;
	return __crt_result(wait_for(count, readers, writers, others, time != NULL ? &left : NULL, mask));
}
