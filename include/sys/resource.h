/* SPDX-License-Identifier: MIT */
/* Limits, priorities and use of resources, on Linux. POSIX.1-2017. */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <bits/features.h>
#include <bits/ids.h>
#include <bits/pid_t.h>
#include <bits/timeval.h>
#include <bits/types.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
typedef __crt_uint64 rlim_t;

#define RLIM_INFINITY (~(rlim_t)0)
#define RLIM_SAVED_MAX RLIM_INFINITY
#define RLIM_SAVED_CUR RLIM_INFINITY

struct rlimit {
	rlim_t rlim_cur;
	rlim_t rlim_max;
};

#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_RSS 5
#define RLIMIT_NPROC 6
#define RLIMIT_NOFILE 7
#define RLIMIT_MEMLOCK 8
#define RLIMIT_AS 9
#define RLIMIT_LOCKS 10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE 12
#define RLIMIT_NICE 13
#define RLIMIT_RTPRIO 14
#define RLIMIT_RTTIME 15
#define RLIM_NLIMITS 16

struct rusage {
	struct timeval ru_utime;
	struct timeval ru_stime;
	long ru_maxrss;
	long ru_ixrss;
	long ru_idrss;
	long ru_isrss;
	long ru_minflt;
	long ru_majflt;
	long ru_nswap;
	long ru_inblock;
	long ru_oublock;
	long ru_msgsnd;
	long ru_msgrcv;
	long ru_nsignals;
	long ru_nvcsw;
	long ru_nivcsw;
};

#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#ifdef __CRT_USE_GNU
#define RUSAGE_THREAD 1
#endif

#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2

/* 0, or -1 with errno: EINVAL, EPERM, EFAULT. */
int getrlimit(int __resource, struct rlimit *__limit) __CRT_NOTHROW;
int setrlimit(int __resource, const struct rlimit *__limit) __CRT_NOTHROW;
int getrusage(int __who, struct rusage *__usage) __CRT_NOTHROW;
/* The nice value, -20 to 19; -1 may be one, so errno must be 0 before. */
int getpriority(int __which, id_t __who) __CRT_NOTHROW;
int setpriority(int __which, id_t __who, int __priority) __CRT_NOTHROW;
#ifdef __CRT_USE_LFS64
typedef rlim_t rlim64_t;
#define RLIM64_INFINITY RLIM_INFINITY
/* Other names: limits have 64 bits anyway. */
#define rlimit64 rlimit
int getrlimit64(int __resource, struct rlimit *__limit) __CRT_NOTHROW;
int setrlimit64(int __resource, const struct rlimit *__limit) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* Both at once, for any process (0: this one); either pointer may be NULL. */
#ifdef __CRT_USE_LFS64
int prlimit64(pid_t __process, int __resource, const struct rlimit *__new_limit, struct rlimit *__old_limit) __CRT_NOTHROW;
#endif
int prlimit(pid_t __process, int __resource, const struct rlimit *__new_limit, struct rlimit *__old_limit) __CRT_NOTHROW;
#endif
#endif

#ifndef _WIN32
/* The rest of Linux's numbers. */
#define PRIO_MIN (-20)
#define PRIO_MAX 20
#define RLIMIT_OFILE 7
#define RLIMIT_NLIMITS 16
#define RUSAGE_LWP 1
#endif

__CRT_END_DECLS

#endif
