/* SPDX-License-Identifier: MIT */
/* sigprocmask() and pthread_sigmask(): the calling thread's mask; they differ in how they tell errors. */
#include <signal.h>

#include "error.h"

int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	uint64_t mask;
	if (set != NULL)
		mask = how == SIG_UNBLOCK ? set->__bits : set->__bits & ~PLAT_RESERVED_SIGNALS;
	return -__plat_sigmask(how, set != NULL ? &mask : NULL, old != NULL ? (uint64_t *)&old->__bits : NULL);
}

int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	return __crt_result(-pthread_sigmask(how, set, old));
}
