/* SPDX-License-Identifier: MIT */
/* Running something exactly once, with everybody else waiting until it is done. */
#include <limits.h>

#include "crt_pthread.h"

enum { NOT_RUN = CRT_ONCE_NOT_RUN, RUNNING = CRT_ONCE_RUNNING, RUNNING_WAITED_FOR = CRT_ONCE_RUNNING_WAITED_FOR, DONE = CRT_ONCE_DONE };

struct call {
	__crt_once_t *once;
	struct __crt_pthread *thread;
	/* The flag of the thread's outer call. */
	__crt_once_t *outer;
};

static void ended(const struct call *call, int state)
{
	if (call->thread != NULL)
		call->thread->once = call->outer;
	if (__atomic_exchange_n(call->once, state, __ATOMIC_ACQ_REL) == RUNNING_WAITED_FOR)
		(void)__plat_wake(call->once, INT_MAX);
}

/* An exception leaves the flag as if nobody had called: std::call_once() wants that (C++17 33.4.4.2), and calls pthread_once(). */
static void threw(void *call)
{
	ended(call, NOT_RUN);
}

int __crt_once_first(__crt_once_t *once, void (*run)(void))
{
	for (;;) {
		int state = __atomic_load_n(once, __ATOMIC_ACQUIRE);
		if (CRT_LIKELY(state == DONE))
			return 0;
		if (state == NOT_RUN) {
			if (!__atomic_compare_exchange_n(once, &state, RUNNING, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
				continue;
			/* A thread that ends within, cancelled perhaps, leaves the flag as if nobody had called (POSIX.1-2017, pthread_once). */
			struct call call = { once, __plat_self()->thread, NULL };
			if (call.thread != NULL) {
				call.outer = call.thread->once;
				call.thread->once = once;
			}
			__plat_call_guarded(run, threw, &call);
			ended(&call, DONE);
			return 0;
		}
		if (state == RUNNING &&
			!__atomic_compare_exchange_n(once, &state, RUNNING_WAITED_FOR, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
			continue;
		(void)__plat_wait(once, RUNNING_WAITED_FOR, NULL);
	}
}
