/* SPDX-License-Identifier: MIT */
/* POSIX's waiting for signals, which Windows has no counterpart of: straight system calls. */
#include <errno.h>
#include <signal.h>

#include "error.h"
#include "kernel.h"

enum { MASK_SIZE = 8 };

int sigpending(sigset_t *set)
{
	return __crt_result((int)SYS2(rt_sigpending, set, MASK_SIZE));
}

int sigsuspend(const sigset_t *mask)
{
	return __crt_result((int)SYS2(rt_sigsuspend, mask, MASK_SIZE));
}

int sigwait(const sigset_t *restrict set, int *restrict signal)
{
	long result;
	do
		result = SYS4(rt_sigtimedwait, set, NULL, NULL, MASK_SIZE);
	while (result == -EINTR);
	if (result < 0)
		return (int)-result;
	*signal = (int)result;
	return 0;
}

int sigaltstack(const stack_t *restrict stack, stack_t *restrict old)
{
	return __crt_result((int)SYS2(sigaltstack, stack, old));
}

int killpg(pid_t group, int signal)
{
	return __crt_result((int)SYS2(kill, -group, signal));
}
