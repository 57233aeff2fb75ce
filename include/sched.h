/* SPDX-License-Identifier: MIT */
/* Scheduling. POSIX.1-2017; Windows has yielding and the one policy. */
#ifndef _SCHED_H
#define _SCHED_H

#include <bits/features.h>
#include <bits/pid_t.h>
#include <bits/timespec.h>
#include <time.h>

__CRT_BEGIN_DECLS

#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2

struct sched_param {
	int sched_priority;
};

/* Lets other threads run. Always 0. Async-signal-safe. */
int sched_yield(void) __CRT_NOTHROW;
/* A policy's priorities, or -1 and EINVAL: Windows knows SCHED_OTHER alone, with 0. */
int sched_get_priority_min(int __policy) __CRT_NOTHROW;
int sched_get_priority_max(int __policy) __CRT_NOTHROW;
#ifndef _WIN32
/* ---- Of a process, or a thread by its number; 0 is the calling thread. 0 unless said otherwise, or -1 with errno: ESRCH, EPERM, EINVAL.
 * Linux only. ---- */

/* The policy. */
int sched_getscheduler(pid_t __process) __CRT_NOTHROW;
int sched_setscheduler(pid_t __process, int __policy, const struct sched_param *__parameters) __CRT_NOTHROW;
int sched_getparam(pid_t __process, struct sched_param *__parameters) __CRT_NOTHROW;
int sched_setparam(pid_t __process, const struct sched_param *__parameters) __CRT_NOTHROW;
/* How long a thread of SCHED_RR runs before the next one's turn. */
int sched_rr_get_interval(pid_t __process, struct timespec *__interval) __CRT_NOTHROW;
/* For 1,024 processors. Unasked, as glibc has it, though what works on it is for _GNU_SOURCE: 7-Zip's headers name the type only. */
typedef struct {
	unsigned long __bits[16];
} cpu_set_t;
#ifdef __CRT_USE_GNU
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#define SCHED_DEADLINE 6
#define SCHED_RESET_ON_FORK 0x40000000
#define CPU_SETSIZE 1024
/* The processors that the thread may use. */
int sched_setaffinity(pid_t __process, size_t __size, const cpu_set_t *__set) __CRT_NOTHROW;
int sched_getaffinity(pid_t __process, size_t __size, cpu_set_t *__set) __CRT_NOTHROW;
/* The processor that runs the calling thread. */
int sched_getcpu(void) __CRT_NOTHROW;
/* That and its node; either may be NULL. 0, or -1 and errno. */
int getcpu(unsigned int *__processor, unsigned int *__node) __CRT_NOTHROW;

/* The kernel's numbers (linux/sched.h). */
#define CSIGNAL 0xff
#define CLONE_VM 0x100
#define CLONE_FS 0x200
#define CLONE_FILES 0x400
#define CLONE_SIGHAND 0x800
#define CLONE_PIDFD 0x1000
#define CLONE_PTRACE 0x2000
#define CLONE_VFORK 0x4000
#define CLONE_PARENT 0x8000
#define CLONE_THREAD 0x10000
#define CLONE_NEWNS 0x20000
#define CLONE_SYSVSEM 0x40000
#define CLONE_SETTLS 0x80000
#define CLONE_PARENT_SETTID 0x100000
#define CLONE_CHILD_CLEARTID 0x200000
#define CLONE_DETACHED 0x400000
#define CLONE_UNTRACED 0x800000
#define CLONE_CHILD_SETTID 0x1000000
#define CLONE_NEWCGROUP 0x2000000
#define CLONE_NEWUTS 0x4000000
#define CLONE_NEWIPC 0x8000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000
#define CLONE_IO 0x80000000
/* A child that runs run(argument) on the stack that ends at `stack` and exits with its result: its number, or -1 with errno. Behind the argument come,
 * as the flags ask for them, pid_t *parent_tid, void *tls, pid_t *child_tid. With CLONE_VM the child must not use what a thread owns (errno,
 * stdio, the heap), unless the caller waits for it (CLONE_VFORK). */
int clone(int (*__run)(void *), void *__stack, int __flags, void *__argument, ...) __CRT_NOTHROW;
/* Leaves what it shares with others; joins a name space that a descriptor names. 0, or -1: EPERM, EINVAL, EBADF, ENOMEM. */
int unshare(int __flags) __CRT_NOTHROW;
int setns(int __fd, int __kind) __CRT_NOTHROW;
int __sched_cpucount(size_t __size, const cpu_set_t *__set) __CRT_NOTHROW;

/* Sets of processors; those with _S are of so many bytes. A processor beyond the set is not in it. */
#define CPU_ALLOC_SIZE(count) (((count) + 63) / 64 * 8)
#define CPU_ALLOC(count) ((cpu_set_t *)__builtin_calloc(1, CPU_ALLOC_SIZE(count)))
#define CPU_FREE(set) __builtin_free(set)
#define CPU_ZERO_S(size, set) ((void)__builtin_memset((set), 0, (size)))
#define CPU_SET_S(cpu, size, set) \
	((void)((size_t)(cpu) < 8 * (size) ? (set)->__bits[(size_t)(cpu) / 64] |= 1UL << ((size_t)(cpu) % 64) : 0))
#define CPU_CLR_S(cpu, size, set) \
	((void)((size_t)(cpu) < 8 * (size) ? (set)->__bits[(size_t)(cpu) / 64] &= ~(1UL << ((size_t)(cpu) % 64)) : 0))
#define CPU_ISSET_S(cpu, size, set) ((size_t)(cpu) < 8 * (size) ? (int)((set)->__bits[(size_t)(cpu) / 64] >> ((size_t)(cpu) % 64) & 1) : 0)
#define CPU_COUNT_S(size, set) __sched_cpucount((size), (set))
#define CPU_EQUAL_S(size, a, b) (__builtin_memcmp((a), (b), (size)) == 0)
#define __CRT_CPU_OP_S(size, to, a, b, op) \
	(__extension__({ \
		for (size_t __crt_i = 0; __crt_i < (size) / 8; __crt_i++) \
			(to)->__bits[__crt_i] = (a)->__bits[__crt_i] op (b)->__bits[__crt_i]; \
	}))
#define CPU_AND_S(size, to, a, b) __CRT_CPU_OP_S(size, to, a, b, &)
#define CPU_OR_S(size, to, a, b) __CRT_CPU_OP_S(size, to, a, b, |)
#define CPU_XOR_S(size, to, a, b) __CRT_CPU_OP_S(size, to, a, b, ^)
#define CPU_ZERO(set) CPU_ZERO_S(sizeof(cpu_set_t), set)
#define CPU_SET(cpu, set) CPU_SET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_CLR(cpu, set) CPU_CLR_S(cpu, sizeof(cpu_set_t), set)
#define CPU_ISSET(cpu, set) CPU_ISSET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_COUNT(set) CPU_COUNT_S(sizeof(cpu_set_t), set)
#define CPU_EQUAL(a, b) CPU_EQUAL_S(sizeof(cpu_set_t), a, b)
#define CPU_AND(to, a, b) CPU_AND_S(sizeof(cpu_set_t), to, a, b)
#define CPU_OR(to, a, b) CPU_OR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_XOR(to, a, b) CPU_XOR_S(sizeof(cpu_set_t), to, a, b)
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define CLONE_NEWTIME 0x80
#define SCHED_ISO 4
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
/* What winpthreads' header brings along. */
#include <limits.h>
#include <signal.h>
#include <sys/types.h>
#endif

#endif
