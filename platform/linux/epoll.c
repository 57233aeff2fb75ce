/* SPDX-License-Identifier: MIT */
/* The functions of <sys/epoll.h>: straight system calls. */
#include <errno.h>
#include <stddef.h>
#include <sys/epoll.h>

#include "error.h"
#include "kernel.h"

enum { MASK_SIZE = 8 };

int epoll_create1(int flags) { return __crt_result((int)SYS1(epoll_create1, flags)); }
int epoll_create(int size) { return __crt_result(size <= 0 ? -EINVAL : (int)SYS1(epoll_create1, 0)); }

int epoll_ctl(int set, int operation, int fd, struct epoll_event *event)
{
	return __crt_result((int)SYS4(epoll_ctl, set, operation, fd, event));
}

int epoll_pwait(int set, struct epoll_event *events, int count, int milliseconds, const sigset_t *mask)
{
	return __crt_result((int)POINT6(epoll_pwait, set, events, count, milliseconds, mask, MASK_SIZE));
}

int epoll_wait(int set, struct epoll_event *events, int count, int milliseconds)
{
	return epoll_pwait(set, events, count, milliseconds, NULL);
}

int epoll_pwait2(int set, struct epoll_event *events, int count, const struct timespec *time, const sigset_t *mask)
{
	return __crt_result((int)POINT6(epoll_pwait2, set, events, count, time, mask, MASK_SIZE));
}
