/* SPDX-License-Identifier: MIT */
/* Mutexes whose word holds the owner's number, so that the system can do its part: those whose owner inherits the priority of who waits, and robust
 * ones that processes share. Of robust ones the owner keeps a list, which the system walks when the thread has died, even by SIGKILL (seam: struct
 * plat_robust_list). */
#include <errno.h>
#include <stddef.h>
#include <time.h>

#include "crt_pthread.h"

/* A mutex's node in the list: its fields __next and __previous. The first one's previous is the list itself. */
enum { NEXT, PREVIOUS };

static void **node_of(struct __crt_mutex *mutex)
{
	return &mutex->__next;
}

/* What points to the node says whether the mutex inherits. */
static void *tagged(const struct __crt_mutex *mutex, void **node)
{
	return (char *)node + (mutex->__kind & CRT_MUTEX_INHERIT ? PLAT_ROBUST_INHERITS : 0);
}

static void **untagged(void *pointer)
{
	return (void **)((uintptr_t)pointer & ~(uintptr_t)PLAT_ROBUST_INHERITS);
}

static struct __crt_mutex *mutex_of(void **node)
{
	return (struct __crt_mutex *)(void *)((char *)node - offsetof(struct __crt_mutex, __next));
}

/* The calling thread's list, known to the system; NULL with *error. */
static struct plat_robust_list *own_list(int id, int *error)
{
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread == NULL) {
		*error = ENOMEM;
		return NULL;
	}
	struct plat_robust_list *list = &thread->shared_robust;
	if (thread->shared_robust_id != id) {
		/* For the first time; or the thread is the copy that fork() made, which holds nothing. */
		*list = (struct plat_robust_list){ &list->first,
			(intptr_t)offsetof(struct __crt_mutex, __word) - (intptr_t)offsetof(struct __crt_mutex, __next), NULL };
		int result = __plat_robust_list(list);
		if (result < 0) {
			*error = -result;
			return NULL;
		}
		thread->shared_robust_id = id;
	}
	return list;
}

static void join(struct plat_robust_list *list, struct __crt_mutex *mutex)
{
	void **node = node_of(mutex);
	node[NEXT] = list->first;
	node[PREVIOUS] = &list->first;
	if (untagged(list->first) != &list->first)
		untagged(list->first)[PREVIOUS] = node;
	/* Whenever we die, the list is whole in the direction that the system goes. */
	__atomic_store_n(&list->first, tagged(mutex, node), __ATOMIC_RELEASE);
}

static void leave(struct plat_robust_list *list, struct __crt_mutex *mutex)
{
	void **node = node_of(mutex), *next = node[NEXT], **previous = node[PREVIOUS];
	__atomic_store_n(&previous[NEXT], next, __ATOMIC_RELEASE);
	if (untagged(next) != &list->first)
		untagged(next)[PREVIOUS] = previous;
}

/* Between these two the system takes the mutex for one that may be in the list. NULL: it is not robust. */
static void begin(struct plat_robust_list *list, struct __crt_mutex *mutex)
{
	if (list != NULL)
		__atomic_store_n(&list->pending, tagged(mutex, node_of(mutex)), __ATOMIC_SEQ_CST);
}

static void end(struct plat_robust_list *list)
{
	if (list != NULL)
		__atomic_store_n(&list->pending, NULL, __ATOMIC_SEQ_CST);
}

/* Puts what is to stand in the word instead of its owner, and wakes one who waits. Nothing but the address is used after that. The heir of one that
 * inherits finds what it needs to know in __kind. */
static void hand_over(struct __crt_mutex *mutex, int id, int word)
{
	int kind = mutex->__kind, *place = &mutex->__word;
	if (!(kind & CRT_MUTEX_INHERIT)) {
		if (__atomic_exchange_n(place, word, __ATOMIC_RELEASE) & PLAT_ROBUST_WAITERS)
			(void)__plat_shared_wake(place, 1);
	} else if (!__atomic_compare_exchange_n(place, &id, 0, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
		(void)__plat_inherit_unlock(place, kind & CRT_MUTEX_SHARED);
	}
}

static int is_bad(const struct timespec *deadline)
{
	return deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000);
}

/* What locking a mutex comes to that nobody will release any more. */
static int stall(int clock, const struct timespec *deadline)
{
	static const int never;
	for (;;) {
		int error = __crt_wait_until(&never, 0, clock, deadline, 0);
		if (error == ETIMEDOUT || error == EINVAL)
			return error;
	}
}

/* *word: what stood there. */
static int acquire(struct __crt_mutex *mutex, int id, int *word, int clock, const struct timespec *deadline, int only_try)
{
	int asleep = 0, *place = &mutex->__word;
	*word = __atomic_load_n(place, __ATOMIC_RELAXED);
	for (;;) {
		if ((*word & PLAT_ROBUST_ID) == 0) {
			/* Free, or a dead one's. If we have slept, others may sleep still. */
			int mine = id | (*word & PLAT_ROBUST_WAITERS) | asleep;
			if (__atomic_compare_exchange_n(place, word, mine, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
				return 0;
			continue;
		}
		if (only_try)
			return EBUSY;
		if (is_bad(deadline))
			return EINVAL;
		if (!(*word & PLAT_ROBUST_WAITERS)) {
			if (!__atomic_compare_exchange_n(place, word, *word | PLAT_ROBUST_WAITERS, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
				continue;
			*word |= PLAT_ROBUST_WAITERS;
		}
		int error = __crt_wait_until(place, *word, clock, deadline, 1);
		if (error != 0 && error != EINTR)
			return error;
		asleep = PLAT_ROBUST_WAITERS;
		*word = __atomic_load_n(place, __ATOMIC_RELAXED);
	}
}

/* The same of one that inherits. */
static int acquire_inheriting(struct __crt_mutex *mutex, int id, int *word, int clock, const struct timespec *deadline, int only_try)
{
	int *place = &mutex->__word, shared = mutex->__kind & CRT_MUTEX_SHARED;
	for (;;) {
		*word = 0;
		if (__atomic_compare_exchange_n(place, word, id, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return 0;
		if (only_try && (*word & PLAT_ROBUST_ID) != 0)
			return EBUSY;
		if (is_bad(deadline))
			return EINVAL;
		int result = __plat_inherit_lock(place, only_try, clock, deadline, shared);
		if (result == 0)
			break;
		if (result == -EDEADLK || result == -ESRCH)
			return only_try ? EBUSY : stall(clock, deadline);
		if (result == -EAGAIN && only_try)
			return EBUSY;
		if (result != -EAGAIN && result != -EINTR)
			return -result;
	}
	*word = __atomic_load_n(place, __ATOMIC_ACQUIRE);
	if (*word & PLAT_ROBUST_DEAD)
		(void)__atomic_fetch_and(place, ~PLAT_ROBUST_DEAD, __ATOMIC_RELAXED);
	return 0;
}

/* The caller has just acquired it. */
static int own(struct __crt_mutex *mutex, int id, int word, struct plat_robust_list *list)
{
	/* __kind changes only in the hands of an owner. */
	if (mutex->__kind & CRT_MUTEX_NOT_RECOVERABLE) {
		hand_over(mutex, id, 0);
		return ENOTRECOVERABLE;
	}
	join(list, mutex);
	if (!(word & PLAT_ROBUST_DEAD) && !(mutex->__kind & CRT_MUTEX_OWNER_DEAD))
		return 0;
	mutex->__kind = (mutex->__kind & ~CRT_MUTEX_OWNER_DEAD) | CRT_MUTEX_INCONSISTENT;
	mutex->__count = 0;
	return EOWNERDEAD;
}

int __crt_owner_word_lock(struct __crt_mutex *mutex, int clock, const struct timespec *deadline, int only_try)
{
	int id = __plat_thread_id(), error = 0, kind = mutex->__kind;
	struct plat_robust_list *list = NULL;
	if (kind & CRT_MUTEX_ROBUST) {
		list = own_list(id, &error);
		if (list == NULL)
			return error;
	}
	int word = __atomic_load_n(&mutex->__word, __ATOMIC_RELAXED), type = kind & CRT_MUTEX_TYPE;
	if ((word & PLAT_ROBUST_ID) == id && type != CRT_MUTEX_NORMAL) {
		if (type != CRT_MUTEX_RECURSIVE)
			return only_try ? EBUSY : EDEADLK;
		if (mutex->__count == ~0u)
			return EAGAIN;
		mutex->__count++;
		return 0;
	}
	begin(list, mutex);
	if (kind & CRT_MUTEX_INHERIT)
		error = acquire_inheriting(mutex, id, &word, clock, deadline, only_try);
	else
		error = acquire(mutex, id, &word, clock, deadline, only_try);
	if (error == 0 && list != NULL)
		error = own(mutex, id, word, list);
	end(list);
	return error;
}

int __crt_owner_word_unlock(struct __crt_mutex *mutex)
{
	int id = __plat_thread_id(), error = 0;
	struct plat_robust_list *list = NULL;
	if ((__atomic_load_n(&mutex->__word, __ATOMIC_RELAXED) & PLAT_ROBUST_ID) != id)
		return EPERM;
	if (mutex->__count != 0) {
		mutex->__count--;
		return 0;
	}
	if (mutex->__kind & CRT_MUTEX_ROBUST) {
		list = own_list(id, &error);
		if (list == NULL)
			return error;
		begin(list, mutex);
		leave(list, mutex);
		if (mutex->__kind & CRT_MUTEX_INCONSISTENT)
			mutex->__kind |= CRT_MUTEX_NOT_RECOVERABLE;
	}
	hand_over(mutex, id, 0);
	end(list);
	return 0;
}

/* A thread's ordinary end: the list lies in memory that is freed before the thread is gone, so the system's work is done here. */
void __crt_robust_end(struct __crt_pthread *thread)
{
	struct plat_robust_list *list = &thread->shared_robust;
	int id = __plat_thread_id();
	if (thread->shared_robust_id == 0 || thread->shared_robust_id != id)
		return;
	while (untagged(list->first) != &list->first) {
		struct __crt_mutex *mutex = mutex_of(untagged(list->first));
		begin(list, mutex);
		leave(list, mutex);
		if (mutex->__kind & CRT_MUTEX_INHERIT)
			mutex->__kind |= CRT_MUTEX_OWNER_DEAD;
		hand_over(mutex, id, PLAT_ROBUST_DEAD);
		end(list);
	}
	(void)__plat_robust_list(NULL);
	thread->shared_robust_id = 0;
}
