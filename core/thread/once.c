/* SPDX-License-Identifier: MIT */
/* Running something exactly once, with everybody else waiting until it is done. */
#include <limits.h>

#include "crt_pthread.h"

enum { NOT_RUN = CRT_ONCE_NOT_RUN, RUNNING = CRT_ONCE_RUNNING, RUNNING_WAITED_FOR = CRT_ONCE_RUNNING_WAITED_FOR, DONE = CRT_ONCE_DONE };

void __crt_once_first(__crt_once_t *once, void (*run)(void))
{
	for (;;) {
		int state = __atomic_load_n(once, __ATOMIC_ACQUIRE);
		if (CRT_LIKELY(state == DONE))
			return;
		if (state == NOT_RUN) {
			if (!__atomic_compare_exchange_n(once, &state, RUNNING, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
				continue;
			/* A thread that ends within, cancelled perhaps, leaves the flag as if nobody had called (POSIX.1-2017, pthread_once). */
			struct __crt_pthread *thread = __plat_self()->thread;
			__crt_once_t *outer = NULL;
			if (thread != NULL) {
				outer = thread->once;
				thread->once = once;
			}
			run();
			if (thread != NULL)
				thread->once = outer;
			if (__atomic_exchange_n(once, DONE, __ATOMIC_ACQ_REL) == RUNNING_WAITED_FOR)
				(void)__plat_wake(once, INT_MAX);
			return;
		}
		if (state == RUNNING &&
			!__atomic_compare_exchange_n(once, &state, RUNNING_WAITED_FOR, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
			continue;
		(void)__plat_wait(once, RUNNING_WAITED_FOR, NULL);
	}
}
