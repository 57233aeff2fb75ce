/* SPDX-License-Identifier: MIT */
/* Cancellation points. In a program without pthread_cancel() each is the plain system call; cancel.c replaces the weak functions. What the library does
 * for itself, stdio above all, are plain calls in either. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>

#include "attr.h"
#include "crt_platform.h"
#include "kernel.h"

CRT_WEAK long __plat_cancel_call(long number, long a, long b, long c, long d, long e, long f)
{
	return __plat_syscall6(number, a, b, c, d, e, f);
}

CRT_WEAK void __plat_cancel_end(void) {}
CRT_WEAK void __plat_cancel_test(void) {}
/* Nonzero if this result of a call of __plat_cancel_call() means that the thread must end. */
CRT_WEAK int __plat_cancel_due(long result)
{
	(void)result;
	return 0;
}

void __plat_cancel_act(void) { __plat_cancel_end(); }
void __plat_test_cancel(void) { __plat_cancel_test(); }

long __plat_raw_point(long number, long a, long b, long c, long d, long e, long f)
{
	long result = __plat_cancel_call(number, a, b, c, d, e, f);
	return __plat_cancel_due(result) ? -ECANCELED : result;
}

long __plat_point(long number, long a, long b, long c, long d, long e, long f)
{
	long result = __plat_cancel_call(number, a, b, c, d, e, f);
	if (CRT_UNLIKELY(__plat_cancel_due(result)))
		__plat_cancel_end();
	return result;
}

int __plat_open_point(const char *path, int flags, unsigned mode)
{
	return (int)POINT4(openat, KERNEL_AT_FDCWD, path, flags, mode);
}

int __plat_close_point(int fd)
{
	/* The descriptor is gone when the call is interrupted: then it has had its effect, and the next point cancels. */
	long result = __plat_cancel_call(__NR_close, fd, 0, 0, 0, 0, 0);
	if (result == -ECANCELED && __plat_cancel_due(result))
		__plat_cancel_end();
	return result == -EINTR ? 0 : (int)result;
}

intptr_t __plat_read_point(int fd, void *buffer, size_t size) { return POINT3(read, fd, buffer, size); }
intptr_t __plat_write_point(int fd, const void *buffer, size_t size) { return POINT3(write, fd, buffer, size); }
intptr_t __plat_pread_point(int fd, void *buffer, size_t size, int64_t offset) { return POINT4(pread64, fd, buffer, size, offset); }
intptr_t __plat_pwrite_point(int fd, const void *buffer, size_t size, int64_t offset) { return POINT4(pwrite64, fd, buffer, size, offset); }
int __plat_sync_point(int fd) { return (int)POINT1(fsync, fd); }

int __plat_fcntl_point(int fd, int command, intptr_t argument)
{
	/* Only the one that waits is a point (POSIX.1-2017, 2.9.5.2). */
	if (command == F_SETLKW || command == F_OFD_SETLKW)
		return (int)POINT3(fcntl, fd, command, argument);
	return __plat_fcntl(fd, command, argument);
}

int __plat_sleep_point(const struct timespec *span, struct timespec *left)
{
	struct timespec rest;
	int result = (int)POINT4(clock_nanosleep, KERNEL_CLOCK_MONOTONIC, 0, span, &rest);
	if (result == -EINTR)
		*left = rest;
	return result;
}

static int wait_on(const int *address, int operation, int expected, const struct timespec *timeout)
{
	return (int)__plat_raw_point(__NR_futex, (long)address, operation, expected, (long)timeout, 0, 0);
}

int __plat_wait_point(const int *address, int expected, const struct timespec *timeout)
{
	return wait_on(address, KERNEL_FUTEX_WAIT | KERNEL_FUTEX_PRIVATE, expected, timeout);
}

int __plat_shared_wait_point(const int *address, int expected, const struct timespec *timeout)
{
	return wait_on(address, KERNEL_FUTEX_WAIT, expected, timeout);
}

int __plat_wait_children_point(int which, int *status, int options)
{
	int ended, result = (int)POINT4(wait4, which, &ended, options, 0);
	if (result > 0)
		*status = ended;
	return result;
}

int __plat_process_wait_point(intptr_t process, int *status, int no_hang)
{
	int result = (int)__plat_raw_point(__NR_wait4, process, (long)status, no_hang ? KERNEL_WNOHANG : 0, 0, 0, 0);
	return result > 0 ? 1 : result;
}
