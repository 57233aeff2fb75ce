/* SPDX-License-Identifier: MIT */
/* The time in milliseconds, in the old way: clock_gettime() is better. POSIX.1-2001; on Windows Microsoft's forms, too (Microsoft Learn, C runtime
 * library reference). */
#ifndef _SYS_TIMEB_H
#define _SYS_TIMEB_H

#include <bits/features.h>
#include <bits/time_t.h>
#ifdef _WIN32
#include <errno.h>
#include <time.h>
#endif

__CRT_BEGIN_DECLS

struct timeb {
	time_t time;
	unsigned short millitm;
	/* On Linux always 0: the time zone is localtime()'s business. On Windows minutes west of Greenwich; nonzero if summer time is in force. */
	short timezone, dstflag;
};
/* 0. Thread-safe, async-signal-safe on Linux. */
int ftime(struct timeb *__time);

#ifdef _WIN32
#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif

struct __timeb64 {
	long long time;
	unsigned short millitm;
	short timezone, dstflag;
};
struct __timeb32 {
	long time;
	unsigned short millitm;
	short timezone, dstflag;
};

/* The time, in milliseconds. _s: 0, or EINVAL for NULL. */
void _ftime64(struct __timeb64 *__now);
void _ftime32(struct __timeb32 *__now);
errno_t _ftime64_s(struct __timeb64 *__now);
errno_t _ftime32_s(struct __timeb32 *__now);
#define _timeb __timeb64
#define _ftime _ftime64
#define _ftime_s _ftime64_s
#endif

__CRT_END_DECLS

#endif
