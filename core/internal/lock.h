/* SPDX-License-Identifier: MIT */
/* The lock of core's own data: one int, no system call unless somebody must wait. */
#ifndef CRT_LOCK_H
#define CRT_LOCK_H

#include "attr.h"
#include "crt_platform.h"

/* 0: free. 1: held. 2: held, and somebody may be asleep on it. Not recursive. */
struct crt_lock {
	_Atomic int state;
};

/* Whoever starts a thread refers to this one (lock_sleep.c): then the slow paths sleep. */
extern void (*const __crt_locks_sleep[])(void);
void __crt_lock_sleep(int *state);
void __crt_lock_rouse(int *state);
void __crt_lock_nap(int *state);

/* Slow paths, in core/thread/lock.c. */
void __crt_lock_wait(struct crt_lock *lock);
void __crt_lock_wake(struct crt_lock *lock);
/* Takes the lock unless somebody keeps it longer than so long; nonzero if taken. In core/thread/lock_for.c. */
int __crt_lock_for(struct crt_lock *lock, int milliseconds);

CRT_INLINE void __crt_lock(struct crt_lock *lock)
{
	int free_state = 0;
	if (!__atomic_compare_exchange_n((int *)&lock->state, &free_state, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		__crt_lock_wait(lock);
}

/* Nonzero if the lock was taken. */
CRT_INLINE int __crt_try_lock(struct crt_lock *lock)
{
	int free_state = 0;
	return __atomic_compare_exchange_n((int *)&lock->state, &free_state, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

CRT_INLINE void __crt_unlock(struct crt_lock *lock)
{
	if (__atomic_exchange_n((int *)&lock->state, 0, __ATOMIC_RELEASE) == 2)
		__crt_lock_wake(lock);
}

#endif
