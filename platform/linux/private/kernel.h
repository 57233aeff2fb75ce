/* SPDX-License-Identifier: MIT */
/* The kernel as seen from C: its system call numbers, and SYSn(name, arguments...) which makes a call of n arguments and
 * returns its result, or a negative errno, just as the seam wants it. Only calls that every CPU's kernel has are used (openat
 * and not open), so that nothing but the CPU's folder changes in a port. */
#ifndef PLAT_KERNEL_H
#define PLAT_KERNEL_H

#include <asm/unistd.h>

#include "plat_syscall.h"

#define SYS0(name) __plat_syscall0(__NR_##name)
#define SYS1(name, a) __plat_syscall1(__NR_##name, (long)(a))
#define SYS2(name, a, b) __plat_syscall2(__NR_##name, (long)(a), (long)(b))
#define SYS3(name, a, b, c) __plat_syscall3(__NR_##name, (long)(a), (long)(b), (long)(c))
#define SYS4(name, a, b, c, d) __plat_syscall4(__NR_##name, (long)(a), (long)(b), (long)(c), (long)(d))
#define SYS5(name, a, b, c, d, e) __plat_syscall5(__NR_##name, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e))
#define SYS6(name, a, b, c, d, e, f) \
	__plat_syscall6(__NR_##name, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))

/* The same as a cancellation point (points.c): whoever is cancelled before the call has had an effect does not come back from it. */
long __plat_point(long number, long a, long b, long c, long d, long e, long f);
/* The same, but with -ECANCELED for who must put something right before he calls __plat_cancel_act(). */
long __plat_raw_point(long number, long a, long b, long c, long d, long e, long f);
#define POINT1(name, a) __plat_point(__NR_##name, (long)(a), 0, 0, 0, 0, 0)
#define POINT2(name, a, b) __plat_point(__NR_##name, (long)(a), (long)(b), 0, 0, 0, 0)
#define POINT3(name, a, b, c) __plat_point(__NR_##name, (long)(a), (long)(b), (long)(c), 0, 0, 0)
#define POINT4(name, a, b, c, d) __plat_point(__NR_##name, (long)(a), (long)(b), (long)(c), (long)(d), 0, 0)
#define POINT5(name, a, b, c, d, e) __plat_point(__NR_##name, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), 0)
#define POINT6(name, a, b, c, d, e, f) __plat_point(__NR_##name, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))

/* The kernel's constants that no public header of ours has. */
#define KERNEL_AT_FDCWD (-100)
#define KERNEL_AT_SYMLINK_NOFOLLOW 0x100
#define KERNEL_AT_REMOVEDIR 0x200

enum { KERNEL_FUTEX_WAIT = 0, KERNEL_FUTEX_WAKE = 1, KERNEL_FUTEX_LOCK_PI = 6, KERNEL_FUTEX_UNLOCK_PI = 7, KERNEL_FUTEX_TRYLOCK_PI = 8 };
enum { KERNEL_FUTEX_LOCK_PI2 = 13, KERNEL_FUTEX_PRIVATE = 128 };
enum { KERNEL_CLOCK_MONOTONIC = 1, KERNEL_WNOHANG = 1 };

/* mmap and its family. */
enum {
	KERNEL_PROT_NONE = 0,
	KERNEL_PROT_READ_WRITE = 3,
	KERNEL_MAP_PRIVATE = 2,
	KERNEL_MAP_ANONYMOUS = 0x20,
	KERNEL_MAP_NORESERVE = 0x4000,
	KERNEL_MREMAP_MAYMOVE = 1,
	KERNEL_MADV_DONTNEED = 4,
	KERNEL_MADV_HUGEPAGE = 14
};

/* The size, ways or line of the cache of a level, for code or data; 0 if there is none or the CPU does not tell. */
enum { PLAT_CACHE_SIZE, PLAT_CACHE_WAYS, PLAT_CACHE_LINE };
long __plat_cache(int level, int code, int what);

#endif
