/* SPDX-License-Identifier: MIT */
/* utimes(), lutimes() and futimes(): the times of a file in microseconds; utime(): in seconds. */
#include <errno.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>

#include "error.h"

/* The seam's form; 0, or -EINVAL. */
static int convert(struct timespec to[2], const struct timeval *from)
{
	for (int i = 0; i < 2; i++) {
		if (from == NULL) {
			to[i] = (struct timespec){ .tv_nsec = UTIME_NOW };
		} else if (from[i].tv_usec < 0 || from[i].tv_usec >= 1000000) {
			return -EINVAL;
		} else {
			to[i] = (struct timespec){ .tv_sec = from[i].tv_sec, .tv_nsec = (int)from[i].tv_usec * 1000 };
		}
	}
	return 0;
}

int utimes(const char *path, const struct timeval times[2])
{
	struct timespec t[2];
	int error = convert(t, times);
	return __crt_result(error < 0 ? error : __plat_utimens(path, t, 0));
}

int lutimes(const char *path, const struct timeval times[2])
{
	struct timespec t[2];
	int error = convert(t, times);
	return __crt_result(error < 0 ? error : __plat_utimens(path, t, 1));
}

int futimes(int fd, const struct timeval times[2])
{
	struct timespec t[2];
	int error = convert(t, times);
	return __crt_result(error < 0 ? error : __plat_futimens(fd, t));
}

int utime(const char *path, const struct utimbuf *times)
{
	struct timespec t[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };
	if (times != NULL) {
		t[0] = (struct timespec){ .tv_sec = times->actime };
		t[1] = (struct timespec){ .tv_sec = times->modtime };
	}
	return __crt_result(__plat_utimens(path, t, 0));
}
