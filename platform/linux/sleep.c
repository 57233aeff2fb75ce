/* SPDX-License-Identifier: MIT */
/* Sleeping for a span of time. */
#include <bits/errno_values.h>

#include "crt_platform.h"
#include "kernel.h"

int __plat_sleep(const struct timespec *span, struct timespec *left)
{
	struct timespec rest;
	int result = (int)SYS4(clock_nanosleep, KERNEL_CLOCK_MONOTONIC, 0, span, &rest);
	if (result == -EINTR)
		*left = rest;
	return result;
}
