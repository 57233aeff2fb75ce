/* SPDX-License-Identifier: MIT */
/* The base on which <pthread.h>, <threads.h> and <semaphore.h> stand. Functions return 0 or an error number (positive). */
#ifndef CRT_PTHREAD_H
#define CRT_PTHREAD_H

#include <errno.h>

#include <bits/pthread_types.h>
#include <bits/timespec.h>

#include "attr.h"
#include "crt_platform.h"
#include "lock.h"

/* Address space of a thread's stack on every system; pages come as they are touched. */
enum { CRT_THREAD_STACK = 8 << 20 };

enum { CRT_KEYS = 1024, CRT_KEYS_NEAR = 32, CRT_KEY_ROUNDS = 4 };

/* A thread's value of a key, if the key still has the generation. */
struct crt_key_value {
	void *value;
	unsigned generation;
};

/* How a thread is scheduled. The highest priority of those policies that have any, of which the lowest is 1. */
struct crt_policy {
	int policy, priority;
};
enum { CRT_PRIORITY_MAX = 99 };

/* What a thread is to those who know it. Made by its creator, or by itself if somebody else started it. */
struct __crt_pthread {
	/* For the platform's join; NULL in threads that we did not start. Constant after the creation. */
	void *handle;
	/* What to run; one of the two is set. Constant. */
	void *(*run)(void *);
	int (*run_int)(void *);
	void *argument;
	/* Written by the thread before it ends, read after the join. */
	void *result;
	/* CRT_THREAD_*; atomic. Whoever moves it from one of the first two states frees the object. */
	int state;
	/* For a creator that has something to do before the thread begins: CRT_HOLD_*; atomic. */
	int hold;
	/* Set for ever by pthread_cancel(); atomic. */
	int cancelled;
	/* Written by the thread alone, read by whoever cancels it; atomic. pthread_setcancelstate()'s and pthread_setcanceltype()'s, and
	 * whether it is in a call that a signal must end. */
	int cancel_state, cancel_type, at_point;
	/* The next unused object. */
	struct __crt_pthread *next_unused;
	/* The rest is touched by the thread alone. */
	int ours;
	struct __crt_cleanup *cleanups;
	struct __crt_mutex *robust;
	/* The flag of the once whose function it is running, the innermost one. */
	__crt_once_t *once;
	/* Those whose words hold the owner's number, for the system, and the number of the thread that told it of them: after fork() another one. */
	struct plat_robust_list shared_robust;
	int shared_robust_id;
	/* core/thread/protect.c: how many mutexes of each ceiling it holds or waits for, and of all; how it is to be scheduled without them, and
	 * how it is. Others change it under the lock, and read `raised` without. */
	struct crt_lock schedule_lock;
	unsigned raised;
	struct crt_policy own_policy, policy;
	unsigned short ceilings[CRT_PRIORITY_MAX + 1];
	/* Values of the first keys, and of the others in a mapping made when one of them is first set. */
	struct crt_key_value near_values[CRT_KEYS_NEAR], *far_values;
	/* Atomic enough for debuggers: set before anybody else reads it. */
	char name[16];
};

/* Objects of threads that nobody can know any more are GONE and kept for new threads, so that a pthread_t is looked at safely for ever. */
enum { CRT_THREAD_JOINABLE, CRT_THREAD_DETACHED, CRT_THREAD_ENDED, CRT_THREAD_JOINING, CRT_THREAD_GONE };

/* Must the thread end at a cancellation point? NULL: nobody knows it. PTHREAD_CANCEL_ENABLE is 0. */
CRT_INLINE int __crt_thread_is_due(const struct __crt_pthread *thread)
{
	return thread != NULL && __atomic_load_n(&thread->cancelled, __ATOMIC_SEQ_CST) && thread->cancel_state == 0;
}

/* pthread_cancel()'s result, or CRT_CANCEL_REACH: the thread is another one, is marked, and may have to be woken. */
enum { CRT_CANCEL_REACH = -1 };
int __crt_cancel(struct __crt_pthread *thread);

/* The calling thread's object; NULL if there is no memory to make one for a foreign thread. */
struct __crt_pthread *__crt_thread_make_self(void);
CRT_INLINE struct __crt_pthread *__crt_thread_self(void)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	return CRT_LIKELY(thread != NULL) ? thread : __crt_thread_make_self();
}
enum { CRT_HOLD_NONE, CRT_HOLD_WAIT, CRT_HOLD_GIVE_UP };

/* stack: NULL for the usual one. policy: NULL for the creator's. */
int __crt_thread_create(struct __crt_pthread **thread, const struct plat_stack *stack, const struct crt_policy *policy, int detached, void *(*run)(void *),
	int (*run_int)(void *), void *argument);
int __crt_thread_join(struct __crt_pthread *thread, void **result);
/* The same as a cancellation point. */
int __crt_thread_join_point(struct __crt_pthread *thread, void **result);
int __crt_thread_detach(struct __crt_pthread *thread);
_Noreturn void __crt_thread_exit(void *result);
/* The calling thread, which never ends, does not keep the process alive from now on. */
void __crt_thread_background(void);

/* Parts of a thread's end, empty weak functions unless the program links them. */
void __crt_thread_key_dtors(struct __crt_pthread *thread);  /* core/thread/key.c */
void __crt_thread_robust_end(struct __crt_pthread *thread); /* core/thread/mutex.c */

/* deadline: absolute, NULL for ever. ETIMEDOUT when it is over, EINVAL for a bad one. */
int __crt_mutex_lock(__crt_mutex_t *mutex, int clock, const struct timespec *deadline);
/* For a clock without a deadline: sleep at once. */
enum { CRT_CLOCK_NO_SPIN = -1 };
int __crt_mutex_trylock(__crt_mutex_t *mutex);
int __crt_mutex_unlock(__crt_mutex_t *mutex);
int __crt_cond_wait(__crt_cond_t *condition, __crt_mutex_t *mutex, int clock, const struct timespec *deadline);
void __crt_cond_wake_some(__crt_cond_t *condition, int count);
CRT_INLINE void __crt_cond_wake(__crt_cond_t *condition, int count)
{
	if (CRT_UNLIKELY(__atomic_load_n(&condition->__waiters, __ATOMIC_SEQ_CST) != 0))
		__crt_cond_wake_some(condition, count);
}
void __crt_cond_destroy(__crt_cond_t *condition);
enum { CRT_ONCE_NOT_RUN, CRT_ONCE_RUNNING, CRT_ONCE_RUNNING_WAITED_FOR, CRT_ONCE_DONE };
/* 0. What calls it by its last statement has no frame then that would be in the way of an exception. */
int __crt_once_first(__crt_once_t *once, void (*run)(void));
CRT_INLINE int __crt_once(__crt_once_t *once, void (*run)(void))
{
	if (CRT_UNLIKELY(__atomic_load_n(once, __ATOMIC_ACQUIRE) != CRT_ONCE_DONE))
		return __crt_once_first(once, run);
	return 0;
}
int __crt_key_create(unsigned *key, void (*destructor)(void *));
int __crt_key_delete(unsigned key);
void *__crt_key_get(unsigned key);
int __crt_key_set(unsigned key, const void *value);

/* Sleeps while *address == expected, at the latest until the deadline (NULL: for ever). 0 (perhaps for no reason), EINTR, ETIMEDOUT,
 * or EINVAL for a tv_nsec out of range or an unknown clock. shared: processes share the word; with CRT_WAIT_POINT it is a cancellation point, and
 * ECANCELED says so (PLAT_CANCEL_ACT); with CRT_WAIT_TELL it is -ETIMEDOUT if the deadline came in a sleep that no wake ended. */
enum { CRT_WAIT_POINT = 0x10000, CRT_WAIT_TELL = 0x20000, CRT_WAIT_FLAGS = CRT_WAIT_POINT | CRT_WAIT_TELL };
int __crt_wait_until(const int *address, int expected, int clock, const struct timespec *deadline, int shared);
CRT_INLINE void __crt_wake(const int *address, int count, int shared)
{
	(void)(shared ? __plat_shared_wake(address, count) : __plat_wake(address, count));
}

/* What the setpshared functions have in common: the value is stored, or EINVAL, or ENOTSUP where processes cannot share a lock. */
CRT_INLINE int __crt_set_shared(int *place, int shared)
{
	if (shared != 0 && shared != 1)
		return EINVAL;
	if (shared && !__plat_system.shared_waits)
		return ENOTSUP;
	*place = shared;
	return 0;
}

/* Mutexes whose words hold the owner's number (core/thread/owner_word.c). */
int __crt_owner_word_lock(struct __crt_mutex *mutex, int clock, const struct timespec *deadline, int only_try);
int __crt_owner_word_unlock(struct __crt_mutex *mutex);
void __crt_robust_end(struct __crt_pthread *thread);

/* The priority of those who hold mutexes with ceilings (core/thread/protect.c). EINVAL: the caller's own one is higher; EPERM. */
int __crt_protect_enter(int ceiling);
void __crt_protect_leave(int ceiling);
/* For pthread_setschedparam(): a thread that such mutexes have raised. */
int __crt_protect_set_policy(struct __crt_pthread *thread, const struct crt_policy *policy);
/* Locks and unlocks one that has all of the fields, whatever its ceiling (core/thread/mutex.c). */
int __crt_mutex_lock_whole(struct __crt_mutex *mutex, int clock, const struct timespec *deadline, int only_try);
int __crt_mutex_unlock_whole(struct __crt_mutex *mutex);

/* Kinds of mutexes: PTHREAD_MUTEX_* and flags. */
enum {
	CRT_MUTEX_NORMAL = 0,
	CRT_MUTEX_RECURSIVE = 1,
	CRT_MUTEX_ERRORCHECK = 2,
	CRT_MUTEX_TYPE = 3,
	CRT_MUTEX_ROBUST = 0x10,
	CRT_MUTEX_OWNER_DEAD = 0x20,     /* the owner ended with it; the next one to lock it is told */
	CRT_MUTEX_INCONSISTENT = 0x40,   /* told, and not yet made consistent */
	CRT_MUTEX_NOT_RECOVERABLE = 0x80, /* released in that state */
	CRT_MUTEX_SHARED = 0x100,
	CRT_MUTEX_INHERIT = 0x200,
	CRT_MUTEX_PROTECT = 0x400,
	/* And above, the ceiling of one of these. */
	CRT_MUTEX_CEILING = 0x10000,
	/* In a state word, in the place of the kind: not a plain one. */
	CRT_MUTEX_WHOLE_KIND = 3 << __CRT_MUTEX_KIND,
	CRT_MUTEX_HELD = 1,
	CRT_MUTEX_SLEEPERS = 2
};

/* The program may have stored into them as what they are declared to be. */
typedef int __attribute__((__may_alias__)) crt_mutex_word;
typedef __crt_mutex_owner_t __attribute__((__may_alias__)) crt_mutex_owner;
typedef long long __attribute__((__may_alias__)) crt_lock_words;

/* The kind's two bits, in their place. Where they have a byte of their own, that alone is read: a load from bytes that an atomic operation has just
 * written waits until it is complete. */
CRT_INLINE int __crt_mutex_kind(__crt_mutex_t *mutex)
{
	if (__CRT_MUTEX_KIND == 8)
		return __atomic_load_n((unsigned char *)mutex + 1, __ATOMIC_RELAXED) << 8;
	return __atomic_load_n((crt_mutex_word *)mutex, __ATOMIC_RELAXED) & CRT_MUTEX_WHOLE_KIND;
}

/* The struct of a mutex that has all of the fields; NULL if it is a plain one. What a precompiled library has initialized with ones (-1, checked -2,
 * recursive -3) becomes plain now. */
CRT_INLINE struct __crt_mutex *__crt_mutex_whole(__crt_mutex_t *mutex)
{
	if (__crt_mutex_kind(mutex) != CRT_MUTEX_WHOLE_KIND)
		return NULL;
	if (__CRT_MUTEX_APART) {
		long long words = __atomic_load_n((crt_lock_words *)mutex, __ATOMIC_RELAXED);
		if (words >= -3 && words < 0) {
			(void)__atomic_compare_exchange_n((crt_lock_words *)mutex, &words, (words == -1 ? CRT_MUTEX_NORMAL
				: words == -2 ? CRT_MUTEX_ERRORCHECK : CRT_MUTEX_RECURSIVE) << __CRT_MUTEX_KIND, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
			return NULL;
		}
	}
	return __CRT_MUTEX_WHOLE(mutex);
}

CRT_INLINE void __crt_mutex_plain(__crt_mutex_t *mutex, int kind)
{
	__builtin_memset(mutex, 0, sizeof *mutex);
	*(crt_mutex_word *)mutex = kind << __CRT_MUTEX_KIND;
}

/* In a condition's count of waiters. */
enum {
	CRT_COND_DESTROYED = 1 << 30, /* somebody wants to destroy the condition, and waits for the last of them */
	CRT_COND_MONOTONIC = 1 << 29,
	CRT_COND_SHARED = 1 << 28,
	CRT_COND_WAITERS = CRT_COND_SHARED - 1
};

#endif
