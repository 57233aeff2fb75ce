/* SPDX-License-Identifier: MIT */
/* pthread_kill(): a signal for one thread. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>

#include "crt_pthread.h"

int pthread_kill(pthread_t thread, int number)
{
	if (number < 0 || number >= _NSIG)
		return EINVAL;
	if (thread == __crt_thread_self())
		return number == 0 ? 0 : -__plat_raise(number);
	int state = __atomic_load_n(&thread->state, __ATOMIC_ACQUIRE);
	if (state == CRT_THREAD_GONE)
		return ESRCH;
	/* A thread that has ended and is not joined yet is still there (POSIX.1-2017, pthread_kill, rationale). */
	if (state == CRT_THREAD_ENDED)
		return 0;
	int result = __plat_thread_kill(thread->handle, number);
	return result == -ESRCH ? 0 : -result;
}
