/* SPDX-License-Identifier: MIT */
/* futimesat(): what utimensat() does, in microseconds, for programs from before POSIX.1-2008. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stddef.h>
#include <sys/time.h>
#include <time.h>

#include "error.h"
#include "kernel.h"

int futimesat(int directory, const char *path, const struct timeval times[2])
{
	struct timespec exact[2];
	for (int i = 0; times != NULL && i < 2; i++) {
		/* Beyond a second the kernel's own numbers begin, UTIME_NOW and UTIME_OMIT. */
		if (times[i].tv_usec < 0 || times[i].tv_usec >= 1000000)
			return __crt_result(-EINVAL);
		exact[i] = (struct timespec){ .tv_sec = times[i].tv_sec, .tv_nsec = times[i].tv_usec * 1000 };
	}
	return __crt_result((int)SYS4(utimensat, directory, path, times == NULL ? NULL : exact, 0));
}
