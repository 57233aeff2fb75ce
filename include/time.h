/* SPDX-License-Identifier: MIT */
/* Date and time. ISO C17 7.27, POSIX.1-2017. */
#ifndef _TIME_H
#define _TIME_H

#include <bits/features.h>
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_TIME_H__ 202311L
#endif
#include <bits/clock_t.h>
#include <bits/time_t.h>
#include <bits/types.h>
#if defined(__CRT_USE_C11) || defined(__CRT_USE_POSIX199309)
#include <bits/timespec.h>
#endif
#ifdef __CRT_USE_POSIX199309
#include <bits/clockid_t.h>
#endif

#define __need_size_t
#define __need_NULL
#include <stddef.h>

__CRT_BEGIN_DECLS

/* Of clock_t, the unit of processor time: microseconds on every target. */
#define CLOCKS_PER_SEC ((clock_t)1000000)

/* Broken-down time. */
#ifndef __struct_tm_defined
#define __struct_tm_defined 1
struct tm {
	int tm_sec;   /* 0 to 60 */
	int tm_min;   /* 0 to 59 */
	int tm_hour;  /* 0 to 23 */
	int tm_mday;  /* 1 to 31 */
	int tm_mon;   /* 0 to 11 */
	int tm_year;  /* since 1900 */
	int tm_wday;  /* 0 (Sunday) to 6 */
	int tm_yday;  /* 0 to 365 */
	int tm_isdst; /* > 0: summer time, 0: not, < 0: unknown */
#ifdef __CRT_USE_MISC
	/* Seconds east of Greenwich, and the zone's name. */
	__crt_int64 tm_gmtoff;
	const char *tm_zone;
#else
	__crt_int64 __tm_gmtoff;
	const char *__tm_zone;
#endif
};
#endif

/* The processor time used by the process, or (clock_t)-1. Thread-safe. 7.27.2.1. */
clock_t clock(void) __CRT_NOTHROW;
/* end - start, in seconds. 7.27.2.2. */
double difftime(time_t end, time_t start) __CRT_NOTHROW __attribute__((__const__));
/* Seconds since 1970-01-01 00:00 UTC, also stored in *now unless that is NULL. Async-signal-safe. 7.27.2.4. */
time_t time(time_t *now) __CRT_NOTHROW;

#ifdef __CRT_USE_C11
/* The time since the base's epoch: TIME_UTC, 1970; or (C23) a clock that never jumps, the processor time of the process, of the
 * thread. `base`, or 0 if it is no base. timespec_getres: the step of that clock, if resolution is not NULL. 7.27.2.5. */
#define TIME_UTC 1
int timespec_get(struct timespec *now, int base) __CRT_NOTHROW;
#ifdef __CRT_USE_C23
#define TIME_MONOTONIC 2
#define TIME_ACTIVE 3
#define TIME_THREAD_ACTIVE 4
int timespec_getres(struct timespec *resolution, int base) __CRT_NOTHROW;
#endif
#endif

#ifdef __CRT_USE_POSIX199309
/* Linux's numbers on every target. Since 1970; since some start, never set back; processor time of the process and of the
 * calling thread. The rest are Linux's alone. */
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11
#define TIMER_ABSTIME 1

/* 0, or -1 and EINVAL if there is no such clock. Async-signal-safe. POSIX.1-2017. */
int clock_gettime(clockid_t clock, struct timespec *now) __CRT_NOTHROW;
int clock_getres(clockid_t clock, struct timespec *resolution) __CRT_NOTHROW;
/* Sleeps for `span`. 0; -1 and EINTR when a signal came, what is left then in *left unless that is NULL; -1 and EINVAL if
 * tv_nsec is not 0 to 999,999,999 or tv_sec negative. Async-signal-safe. */
int nanosleep(const struct timespec *span, struct timespec *left);
#ifdef __CRT_USE_POSIX2001
/* The same on CLOCK_REALTIME or CLOCK_MONOTONIC, until `span` if flags has TIMER_ABSTIME. Gives the error number; errno stays. */
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *span, struct timespec *left);
#endif
#endif

__CRT_END_DECLS

#endif
