/* SPDX-License-Identifier: MIT */
/* Cancellation points. In a program without pthread_cancel() each is the plain operation; cancel.c replaces the weak functions. */
#include "attr.h"
#include "private/plat_cancel.h"

CRT_WEAK int __plat_cancel_wait(const int *address, int expected, const struct timespec *timeout)
{
	return __plat_wait(address, expected, timeout);
}

CRT_WEAK void __plat_cancel_end(void) {}
CRT_WEAK void __plat_cancel_test(void) {}

int __plat_wait_point(const int *address, int expected, const struct timespec *timeout)
{
	return __plat_cancel_wait(address, expected, timeout);
}

void __plat_cancel_act(void) { __plat_cancel_end(); }
void __plat_test_cancel(void) { __plat_cancel_test(); }
