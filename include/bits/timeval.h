/* SPDX-License-Identifier: MIT */
/* struct timeval, for <sys/time.h>, <sys/select.h> and <sys/resource.h>. */
#ifndef _BITS_TIMEVAL_H
#define _BITS_TIMEVAL_H

#include <bits/types.h>

/* <winsock.h> of mingw-w64 has one of its own, with 32-bit fields, unless this says that there is one. */
#if !defined(_TIMEVAL_DEFINED) && !defined(_timeval_h)
#define _TIMEVAL_DEFINED
struct timeval {
#ifdef _WIN32
	/* Winsock's layout, because select() takes it. */
	long tv_sec;
	long tv_usec;
#else
	__crt_time_t tv_sec;
	/* 0 to 999,999. */
	__crt_suseconds_t tv_usec;
#endif
};
#endif

#endif
