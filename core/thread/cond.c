/* SPDX-License-Identifier: MIT */
/* Condition variables. A waiter notes the sequence number while it holds the mutex, and sleeps only while the number is that one; a signal
 * changes the number before it wakes anybody. So a signal between the release of the mutex and the sleep is never lost. */
#include <errno.h>
#include <limits.h>

#include "crt_pthread.h"

int __crt_cond_wait(__crt_cond_t *condition, __crt_mutex_t *mutex, int clock, const struct timespec *deadline)
{
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return EINVAL;
	__atomic_add_fetch(&condition->__waiters, 1, __ATOMIC_SEQ_CST);
	int sequence = __atomic_load_n(&condition->__sequence, __ATOMIC_SEQ_CST);
	int error = __crt_mutex_unlock(mutex);
	if (error == 0) {
		/* An interrupted or spurious return is the caller's to sort out, as with every wait. */
		error = __crt_wait_until(&condition->__sequence, sequence, clock, deadline);
		if (error == EINTR)
			error = 0;
		if (error == ETIMEDOUT && __atomic_load_n(&condition->__sequence, __ATOMIC_SEQ_CST) != sequence)
			error = 0;
		int locked = __crt_mutex_lock(mutex, 0, NULL);
		if (locked != 0)
			error = locked;
	}
	__atomic_sub_fetch(&condition->__waiters, 1, __ATOMIC_SEQ_CST);
	return error;
}

void __crt_cond_wake(__crt_cond_t *condition, int count)
{
	if (__atomic_load_n(&condition->__waiters, __ATOMIC_SEQ_CST) == 0)
		return;
	__atomic_add_fetch(&condition->__sequence, 1, __ATOMIC_SEQ_CST);
	(void)__plat_wake(&condition->__sequence, count);
}
