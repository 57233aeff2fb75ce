/* SPDX-License-Identifier: MIT */
/* eventfd(), timerfd_*(), signalfd() and inotify_*(): straight system calls. */
#include <errno.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>

#include "error.h"
#include "kernel.h"

int eventfd(unsigned int count, int flags) { return __crt_result((int)SYS2(eventfd2, count, flags)); }

/* The kernel moves all 8 bytes or none. */
int eventfd_read(int fd, eventfd_t *value)
{
	long result = SYS3(read, fd, value, sizeof(*value));
	return __crt_result(result < 0 ? (int)result : result == sizeof(*value) ? 0 : -EINVAL);
}

int eventfd_write(int fd, eventfd_t value)
{
	long result = SYS3(write, fd, &value, sizeof(value));
	return __crt_result(result < 0 ? (int)result : result == sizeof(value) ? 0 : -EINVAL);
}

int timerfd_create(int clock, int flags) { return __crt_result((int)SYS2(timerfd_create, clock, flags)); }

int timerfd_settime(int fd, int flags, const struct itimerspec *value, struct itimerspec *old)
{
	return __crt_result((int)SYS4(timerfd_settime, fd, flags, value, old));
}

int timerfd_gettime(int fd, struct itimerspec *value) { return __crt_result((int)SYS2(timerfd_gettime, fd, value)); }

int signalfd(int fd, const sigset_t *set, int flags)
{
	return __crt_result((int)SYS4(signalfd4, fd, set, sizeof(*set), flags));
}

int inotify_init1(int flags) { return __crt_result((int)SYS1(inotify_init1, flags)); }
int inotify_init(void) { return inotify_init1(0); }
int inotify_add_watch(int fd, const char *path, uint32_t mask) { return __crt_result((int)SYS3(inotify_add_watch, fd, path, mask)); }
int inotify_rm_watch(int fd, int watch) { return __crt_result((int)SYS2(inotify_rm_watch, fd, watch)); }
