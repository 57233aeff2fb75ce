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
	return __crt_result((int)POINT2(rt_sigsuspend, mask, MASK_SIZE));
}

int sigwait(const sigset_t *restrict set, int *restrict signal)
{
	long result;
	do
		result = POINT4(rt_sigtimedwait, set, NULL, NULL, MASK_SIZE);
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
	/* -group would be a process. */
	return __crt_result(group < 0 ? -EINVAL : (int)SYS2(kill, -group, signal));
}

static int take(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
	int result = (int)POINT4(rt_sigtimedwait, set, info, timeout, MASK_SIZE);
	/* The kernel tells raise() and pthread_kill() from kill(); POSIX.1-2017, 2.4.3, has SI_USER for all of them. */
	if (result > 0 && info != NULL && info->si_code == SI_TKILL)
		info->si_code = SI_USER;
	return __crt_result(result);
}

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	return take(set, info, NULL);
}

int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info, const struct timespec *restrict timeout)
{
	return take(set, info, timeout);
}

int sigqueue(pid_t process, int signal, const union sigval value)
{
	siginfo_t info = { .si_signo = signal, .si_code = SI_QUEUE };
	info.si_pid = (int)SYS0(getpid);
	info.si_uid = (unsigned)SYS0(getuid);
	info.si_value = value;
	return __crt_result((int)SYS3(rt_sigqueueinfo, process, signal, &info));
}
