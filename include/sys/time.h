/* SPDX-License-Identifier: MIT */
/* Time in microseconds. POSIX.1-2017 and the BSDs. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <bits/features.h>
#include <bits/time_t.h>
#include <bits/suseconds_t.h>
#include <bits/timeval.h>
#ifndef _WIN32
#include <sys/select.h>
#endif

__CRT_BEGIN_DECLS

#ifdef __CRT_USE_MISC
/* What gettimeofday's second argument could point to; always zero. */
#ifndef _TIMEZONE_DEFINED
#define _TIMEZONE_DEFINED
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};
#endif
#endif

/* The time since 1970-01-01 00:00 UTC. 0, or -1: EOVERFLOW on Windows from 2038 on, whose struct timeval (Winsock's) has 32-bit seconds.
 * Async-signal-safe. */
int gettimeofday(struct timeval *__crt_restrict __now, void *__crt_restrict __zone) __CRT_NOTHROW;
/* Sets a file's last access and change; NULL means now. 0, or -1 with errno: ENOENT, EACCES, EPERM, EINVAL ... */
int utimes(const char *__path, const struct timeval __times[2]);
__CRT_REPLACEABLE(int, utimes, (const char *__path, const struct timeval __times[2]), (__path, __times))
#ifdef __CRT_USE_MISC
/* The same of a symbolic link itself, and of an open file. */
int lutimes(const char *__path, const struct timeval __times[2]);
int futimes(int __fd, const struct timeval __times[2]);
__CRT_REPLACEABLE(int, futimes, (int __fd, const struct timeval __times[2]), (__fd, __times))
/* Sets the realtime clock; `zone` must be NULL. 0, or -1: EPERM, EINVAL. */
int settimeofday(const struct timeval *__now, const struct timezone *__zone) __CRT_NOTHROW;
#ifndef _WIN32
/* utimes() of a path that, if it is relative, begins in that directory (AT_FDCWD: the current one); a null path means the open file itself. 0, or -1 with
 * errno: EBADF, ENOTDIR too. From before utimensat(). Linux only. */
int futimesat(int __directory, const char *__path, const struct timeval __times[2]);
/* Has the clock go faster or slower until it has gained `change` (NULL: no change); *left is what is left of the change before. 0, or -1: EPERM. Linux
 * only. */
int adjtime(const struct timeval *__change, struct timeval *__left) __CRT_NOTHROW;
#endif

/* Arithmetic on struct timeval, each argument a pointer. */
#ifndef timerisset
#define timerisset(a) ((a)->tv_sec || (a)->tv_usec)
#define timerclear(a) ((a)->tv_sec = (a)->tv_usec = 0)
#define timercmp(a, b, compare) ((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec compare (b)->tv_usec : (a)->tv_sec compare (b)->tv_sec)
#endif
#ifndef timeradd
#define timeradd(a, b, result) \
	do { \
		(result)->tv_sec = (a)->tv_sec + (b)->tv_sec; \
		(result)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
		if ((result)->tv_usec >= 1000000) { \
			++(result)->tv_sec; \
			(result)->tv_usec -= 1000000; \
		} \
	} while (0)
#define timersub(a, b, result) \
	do { \
		(result)->tv_sec = (a)->tv_sec - (b)->tv_sec; \
		(result)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
		if ((result)->tv_usec < 0) { \
			--(result)->tv_sec; \
			(result)->tv_usec += 1000000; \
		} \
	} while (0)
#endif
#endif
#ifdef __CRT_USE_GNU
#define TIMEVAL_TO_TIMESPEC(from, to) ((to)->tv_sec = (from)->tv_sec, (to)->tv_nsec = (from)->tv_usec * 1000, (void)0)
#define TIMESPEC_TO_TIMEVAL(to, from) ((to)->tv_sec = (from)->tv_sec, (to)->tv_usec = (from)->tv_nsec / 1000, (void)0)
#endif

#ifndef _WIN32
/* Timers that send SIGALRM, SIGVTALRM and SIGPROF. 0, or -1 and EINVAL. POSIX.1-2017; Linux only. */
#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2
struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};
int getitimer(int __which, struct itimerval *__value) __CRT_NOTHROW;
int setitimer(int __which, const struct itimerval *__crt_restrict __value, struct itimerval *__crt_restrict __old) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
/* mingw-w64 has all of <time.h> here, too, and programs rely on it. */
#include <time.h>
#endif

#endif
