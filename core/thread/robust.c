/* SPDX-License-Identifier: MIT */
/* Mutexes that processes share and that survive their owner's death. The word holds the owner's number, and the owner keeps a list of what it
 * holds, which the system walks when the thread has died, even by SIGKILL (seam: struct plat_robust_list). */
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

static void join(struct plat_robust_list *list, void **node)
{
	void **second = list->first;
	node[NEXT] = second;
	node[PREVIOUS] = &list->first;
	if (second != &list->first)
		second[PREVIOUS] = node;
	/* Whenever we die, the list is whole in the direction that the system goes. */
	__atomic_store_n(&list->first, (void *)node, __ATOMIC_RELEASE);
}

static void leave(struct plat_robust_list *list, void **node)
{
	void **next = node[NEXT], **previous = node[PREVIOUS];
	__atomic_store_n(&previous[NEXT], (void *)next, __ATOMIC_RELEASE);
	if (next != &list->first)
		next[PREVIOUS] = previous;
}

/* Between these two the system takes the mutex for one that may be in the list. */
static void begin(struct plat_robust_list *list, void **node) { __atomic_store_n(&list->pending, (void *)node, __ATOMIC_SEQ_CST); }
static void end(struct plat_robust_list *list) { __atomic_store_n(&list->pending, NULL, __ATOMIC_SEQ_CST); }

/* Puts what is to stand in the word instead of its owner, and wakes one who waits. Nothing but the address is used after that. */
static void hand_over(struct __crt_mutex *mutex, int word)
{
	if (__atomic_exchange_n(&mutex->__word, word, __ATOMIC_RELEASE) & PLAT_ROBUST_WAITERS)
		(void)__plat_shared_wake(&mutex->__word, 1);
}

int __crt_robust_lock(struct __crt_mutex *mutex, int clock, const struct timespec *deadline, int only_try)
{
	int id = __plat_thread_id(), error = 0, asleep = 0;
	struct plat_robust_list *list = own_list(id, &error);
	if (list == NULL)
		return error;
	int word = __atomic_load_n(&mutex->__word, __ATOMIC_RELAXED), type = mutex->__kind & CRT_MUTEX_TYPE;
	if ((word & PLAT_ROBUST_ID) == id && type != CRT_MUTEX_NORMAL) {
		if (type != CRT_MUTEX_RECURSIVE)
			return only_try ? EBUSY : EDEADLK;
		if (mutex->__count == ~0u)
			return EAGAIN;
		mutex->__count++;
		return 0;
	}
	begin(list, node_of(mutex));
	for (;;) {
		if ((word & PLAT_ROBUST_ID) == 0) {
			/* Free, or a dead one's. If we have slept, others may sleep still. */
			int mine = id | (word & PLAT_ROBUST_WAITERS) | asleep;
			if (__atomic_compare_exchange_n(&mutex->__word, &word, mine, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
				break;
			continue;
		}
		if (only_try)
			error = EBUSY;
		else if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
			error = EINVAL;
		if (error != 0)
			break;
		if (!(word & PLAT_ROBUST_WAITERS)) {
			if (!__atomic_compare_exchange_n(&mutex->__word, &word, word | PLAT_ROBUST_WAITERS, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
				continue;
			word |= PLAT_ROBUST_WAITERS;
		}
		error = __crt_wait_until(&mutex->__word, word, clock, deadline, 1);
		if (error != 0 && error != EINTR)
			break;
		error = 0;
		asleep = PLAT_ROBUST_WAITERS;
		word = __atomic_load_n(&mutex->__word, __ATOMIC_RELAXED);
	}
	if (error == 0) {
		/* __kind changes only in the hands of an owner. */
		if (mutex->__kind & CRT_MUTEX_NOT_RECOVERABLE) {
			hand_over(mutex, 0);
			error = ENOTRECOVERABLE;
		} else {
			join(list, node_of(mutex));
			if (word & PLAT_ROBUST_DEAD) {
				mutex->__kind |= CRT_MUTEX_INCONSISTENT;
				mutex->__count = 0;
				error = EOWNERDEAD;
			}
		}
	}
	end(list);
	return error;
}

int __crt_robust_unlock(struct __crt_mutex *mutex)
{
	int id = __plat_thread_id(), error = 0;
	if ((__atomic_load_n(&mutex->__word, __ATOMIC_RELAXED) & PLAT_ROBUST_ID) != id)
		return EPERM;
	if (mutex->__count != 0) {
		mutex->__count--;
		return 0;
	}
	struct plat_robust_list *list = own_list(id, &error);
	if (list == NULL)
		return error;
	begin(list, node_of(mutex));
	leave(list, node_of(mutex));
	if (mutex->__kind & CRT_MUTEX_INCONSISTENT)
		mutex->__kind |= CRT_MUTEX_NOT_RECOVERABLE;
	hand_over(mutex, 0);
	end(list);
	return 0;
}

/* A thread's ordinary end: the list lies in memory that is freed before the thread is gone, so the system's work is done here. */
void __crt_robust_end(struct __crt_pthread *thread)
{
	struct plat_robust_list *list = &thread->shared_robust;
	if (thread->shared_robust_id == 0 || thread->shared_robust_id != __plat_thread_id())
		return;
	while (list->first != &list->first) {
		void **node = list->first;
		begin(list, node);
		leave(list, node);
		hand_over(mutex_of(node), PLAT_ROBUST_DEAD);
		end(list);
	}
	(void)__plat_robust_list(NULL);
	thread->shared_robust_id = 0;
}
