/* SPDX-License-Identifier: MIT */
/* Sleeping as a cancellation point, apart from the others (points.c): who sleeps need not have threads. */
#include "attr.h"
#include "private/plat_cancel.h"

CRT_WEAK int __plat_cancel_sleep(const struct timespec *span, struct timespec *left)
{
	return __plat_sleep(span, left);
}

int __plat_sleep_point(const struct timespec *span, struct timespec *left)
{
	return __plat_cancel_sleep(span, left);
}
