/* SPDX-License-Identifier: MIT */
/* Microsoft's ftime(). Microsoft Learn, C runtime library reference. */
#ifndef _SYS_TIMEB_H
#define _SYS_TIMEB_H

#include <bits/features.h>
#include <errno.h>
#include <time.h>

__CRT_BEGIN_DECLS

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif

struct __timeb64 {
	long long time;
	unsigned short millitm;
	/* Minutes west of Greenwich; nonzero if summer time is in force. */
	short timezone;
	short dstflag;
};
struct __timeb32 {
	long time;
	unsigned short millitm;
	short timezone;
	short dstflag;
};
struct timeb {
	time_t time;
	unsigned short millitm;
	short timezone;
	short dstflag;
};

/* The time, in milliseconds. _s: 0, or EINVAL for NULL. */
void _ftime64(struct __timeb64 *__now);
void _ftime32(struct __timeb32 *__now);
errno_t _ftime64_s(struct __timeb64 *__now);
errno_t _ftime32_s(struct __timeb32 *__now);
int ftime(struct timeb *__now);
#define _timeb __timeb64
#define _ftime _ftime64
#define _ftime_s _ftime64_s

__CRT_END_DECLS

#endif
