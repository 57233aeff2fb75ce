/* SPDX-License-Identifier: MIT */
/* Waiting on a word: the kernel's futex. */
#include "crt_platform.h"
#include "kernel.h"

int __plat_wait(const int *address, int expected, const struct timespec *timeout)
{
	return (int)SYS4(futex, address, KERNEL_FUTEX_WAIT | KERNEL_FUTEX_PRIVATE, expected, timeout);
}

int __plat_wake(const int *address, int count)
{
	int result = (int)SYS3(futex, address, KERNEL_FUTEX_WAKE | KERNEL_FUTEX_PRIVATE, count);
	return result < 0 ? 0 : result;
}

int __plat_shared_wait(const int *address, int expected, const struct timespec *timeout)
{
	return (int)SYS4(futex, address, KERNEL_FUTEX_WAIT, expected, timeout);
}

int __plat_shared_wake(const int *address, int count)
{
	int result = (int)SYS3(futex, address, KERNEL_FUTEX_WAKE, count);
	return result < 0 ? 0 : result;
}

int __plat_robust_list(struct plat_robust_list *list)
{
	return (int)SYS2(set_robust_list, list, sizeof *list);
}
