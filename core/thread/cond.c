/* SPDX-License-Identifier: MIT */
/* Condition variables. A waiter notes the sequence number while it holds the mutex, and sleeps only while the number is that one; a signal
 * changes the number before it wakes anybody. So a signal between the release of the mutex and the sleep is never lost. */
#include <errno.h>
#include <limits.h>

#include "crt_pthread.h"

/* As precompiled libraries initialize it where they can. Nobody has waited so far. */
static int is_untouched(int waiters)
{
	return waiters == -1;
}

/* Nonzero if processes share it. */
static int enter(__crt_cond_t *condition)
{
	int waiters = __atomic_load_n(&condition->__waiters, __ATOMIC_RELAXED);
	if (is_untouched(waiters))
		(void)__atomic_compare_exchange_n(&condition->__waiters, &waiters, 0, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
	return __atomic_add_fetch(&condition->__waiters, 1, __ATOMIC_SEQ_CST) & CRT_COND_SHARED;
}

static void leave(__crt_cond_t *condition)
{
	int waiters = __atomic_sub_fetch(&condition->__waiters, 1, __ATOMIC_SEQ_CST);
	if ((waiters & (CRT_COND_DESTROYED | CRT_COND_WAITERS)) == CRT_COND_DESTROYED)
		__crt_wake(&condition->__waiters, INT_MAX, waiters & CRT_COND_SHARED);
}

int __crt_cond_wait(__crt_cond_t *condition, __crt_mutex_t *mutex, int clock, const struct timespec *deadline)
{
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return EINVAL;
	int shared = enter(condition);
	int sequence = __atomic_load_n(&condition->__sequence, __ATOMIC_SEQ_CST);
	int error = __crt_mutex_unlock(mutex);
	if (error == 0) {
		/* Until a signal or the deadline: an interrupted or early return is none of the two. */
		do
			error = __crt_wait_until(&condition->__sequence, sequence, clock, deadline, shared | CRT_WAIT_POINT | CRT_WAIT_TELL);
		while ((error == 0 || error == EINTR) && __atomic_load_n(&condition->__sequence, __ATOMIC_SEQ_CST) == sequence);
		/* A deadline that came while we slept is one: a signal in the meantime has woken somebody else. One that was over before we
		 * slept may have cost us a signal. */
		if (error == -ETIMEDOUT)
			error = ETIMEDOUT;
		else if (error == EINTR || (error == ETIMEDOUT && __atomic_load_n(&condition->__sequence, __ATOMIC_SEQ_CST) != sequence))
			error = 0;
		/* Whoever has woken the last waiter may destroy the condition at once, so it is not touched once the mutex is ours; and
		 * he may hold the mutex while he waits for us in the destruction, so it is not touched before that either. */
		leave(condition);
		/* Who signals holds the mutex, as a rule, and may wait for this very processor: looking on would keep him from it. */
		int locked = __crt_mutex_lock(mutex, CRT_CLOCK_NO_SPIN, NULL);
		/* Cleanup handlers find the mutex locked. No signal is lost with us: it has woken another one, or nobody slept. */
		if (error == ECANCELED)
			PLAT_CANCEL_ACT();
		return locked != 0 ? locked : error;
	}
	leave(condition);
	return error;
}

/* Waiters that were woken have yet to say that they are gone. */
void __crt_cond_destroy(__crt_cond_t *condition)
{
	int waiters = __atomic_load_n(&condition->__waiters, __ATOMIC_SEQ_CST);
	if ((waiters & CRT_COND_WAITERS) == 0 || is_untouched(waiters))
		return;
	waiters = __atomic_or_fetch(&condition->__waiters, CRT_COND_DESTROYED, __ATOMIC_SEQ_CST);
	while ((waiters & CRT_COND_WAITERS) != 0) {
		(void)__crt_wait_until(&condition->__waiters, waiters, 0, NULL, waiters & CRT_COND_SHARED);
		waiters = __atomic_load_n(&condition->__waiters, __ATOMIC_SEQ_CST);
	}
}

void __crt_cond_wake_some(__crt_cond_t *condition, int count)
{
	int waiters = __atomic_load_n(&condition->__waiters, __ATOMIC_SEQ_CST), shared = waiters & CRT_COND_SHARED;
	if ((waiters & CRT_COND_WAITERS) == 0 || is_untouched(waiters))
		return;
	__atomic_add_fetch(&condition->__sequence, 1, __ATOMIC_SEQ_CST);
	__crt_wake(&condition->__sequence, count, shared);
}
