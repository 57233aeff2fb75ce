/* SPDX-License-Identifier: MIT */
/* Mutexes of every kind. The plain ones (normal, recursive, checked) are a state word that the system can wait on, and the owner; the normal one,
 * free, costs one atomic operation. That is one on the word's first byte, so that looking at the kind beside it need not wait for it. Robust ones,
 * and those that processes share, are a struct __crt_mutex, with a word of its own to wait on. */
#include <errno.h>
#include <time.h>

#include "crt_pthread.h"

/* How often a contended lock is looked at before sleeping: about the time of a short critical section. */
enum { SPINS = 100 };

/* Of a state word. Words of other mutexes have the first two alone. */
enum { HELD = CRT_MUTEX_HELD, SLEEPERS = CRT_MUTEX_SLEEPERS, ONCE_MORE = 4 << __CRT_MUTEX_KIND };

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "a word's first byte has its lowest bits");

/* Only the first byte of a word differs between free and held. */
static int try_acquire(int *word, int free_word)
{
	unsigned char free_byte = (unsigned char)free_word;
	return __atomic_compare_exchange_n((unsigned char *)word, &free_byte, free_byte | HELD, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

static int acquire(int *word, int free_word, int clock, const struct timespec *deadline, int shared)
{
	if (CRT_LIKELY(try_acquire(word, free_word)))
		return 0;
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return EINVAL;
	for (int i = clock == CRT_CLOCK_NO_SPIN ? SPINS : 0; i < SPINS; i++) {
		PLAT_PAUSE();
		if (__atomic_load_n(word, __ATOMIC_RELAXED) == free_word && try_acquire(word, free_word))
			return 0;
	}
	for (;;) {
		/* Taken with the flag from here on: whoever releases it wakes somebody. The count of a recursive mutex is left alone. */
		int before = free_word == 0 ? __atomic_exchange_n(word, HELD | SLEEPERS, __ATOMIC_ACQUIRE)
			: __atomic_fetch_or(word, HELD | SLEEPERS, __ATOMIC_ACQUIRE);
		if (!(before & HELD))
			return 0;
		int error = __crt_wait_until(word, before | SLEEPERS, clock, deadline, shared);
		if (error == ETIMEDOUT || error == EINVAL)
			return error;
	}
}

static void release(int *word, int free_word, int shared)
{
	/* The mutex may be freed by its next owner as soon as it is free: only its address is used after that. */
	if (__atomic_exchange_n((unsigned char *)word, (unsigned char)free_word, __ATOMIC_RELEASE) & SLEEPERS)
		__crt_wake(word, 1, shared);
}

/* ---- With all of the fields ---- */

/* Whether the word holds the owner's number. */
static int has_owner_word(const struct __crt_mutex *mutex)
{
	enum { SHARED_ROBUST = CRT_MUTEX_SHARED | CRT_MUTEX_ROBUST };
	return PLAT_KNOWS_OWNERS && (mutex->__kind & CRT_MUTEX_INHERIT || (mutex->__kind & SHARED_ROBUST) == SHARED_ROBUST);
}

/* 0: it has none. */
static int ceiling_of(const struct __crt_mutex *mutex)
{
	return PLAT_KNOWS_OWNERS ? mutex->__kind / CRT_MUTEX_CEILING : 0;
}

/* What __owner says of the calling thread. Marks mean nothing to another process. */
static uintptr_t identity(const struct __crt_mutex *mutex)
{
	return mutex->__kind & CRT_MUTEX_SHARED ? (uintptr_t)__plat_thread_id() : __plat_thread_mark();
}

/* The caller has just acquired it. */
static int own(struct __crt_mutex *mutex, uintptr_t self)
{
	if (!(mutex->__kind & CRT_MUTEX_ROBUST)) {
		__atomic_store_n(&mutex->__owner, self, __ATOMIC_RELAXED);
		return 0;
	}
	if (mutex->__kind & CRT_MUTEX_NOT_RECOVERABLE) {
		release(&mutex->__word, 0, 0);
		return ENOTRECOVERABLE;
	}
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread == NULL) {
		release(&mutex->__word, 0, 0);
		return ENOMEM;
	}
	mutex->__owner = self;
	mutex->__previous = NULL;
	mutex->__next = thread->robust;
	if (thread->robust != NULL)
		thread->robust->__previous = mutex;
	thread->robust = mutex;
	if (mutex->__kind & CRT_MUTEX_OWNER_DEAD) {
		mutex->__kind = (mutex->__kind & ~CRT_MUTEX_OWNER_DEAD) | CRT_MUTEX_INCONSISTENT;
		mutex->__count = 0;
		return EOWNERDEAD;
	}
	return 0;
}

/* The caller holds it already: 0 if it may hold it once more. */
static int again(struct __crt_mutex *mutex, int when_not)
{
	if ((mutex->__kind & CRT_MUTEX_TYPE) != CRT_MUTEX_RECURSIVE)
		return when_not;
	if (mutex->__count == ~0u)
		return EAGAIN;
	mutex->__count++;
	return 0;
}

int __crt_mutex_lock_whole(struct __crt_mutex *mutex, int clock, const struct timespec *deadline, int only_try)
{
	if (has_owner_word(mutex))
		return __crt_owner_word_lock(mutex, clock, deadline, only_try);
	uintptr_t self = identity(mutex);
	/* Nobody else writes ourselves there. */
	if (__atomic_load_n(&mutex->__owner, __ATOMIC_RELAXED) == self && (mutex->__kind & CRT_MUTEX_TYPE) != CRT_MUTEX_NORMAL)
		return again(mutex, only_try ? EBUSY : EDEADLK);
	if (only_try)
		return try_acquire(&mutex->__word, 0) ? own(mutex, self) : EBUSY;
	int error = acquire(&mutex->__word, 0, clock, deadline, mutex->__kind & CRT_MUTEX_SHARED);
	return error != 0 ? error : own(mutex, self);
}

/* The same with regard to its ceiling, which somebody may change as long as it is not ours. */
static int lock_whole(struct __crt_mutex *mutex, int clock, const struct timespec *deadline, int only_try)
{
	int ceiling = ceiling_of(mutex);
	if (ceiling == 0)
		return __crt_mutex_lock_whole(mutex, clock, deadline, only_try);
	int error = __crt_protect_enter(ceiling);
	if (error != 0)
		return error;
	error = __crt_mutex_lock_whole(mutex, clock, deadline, only_try);
	int now = ceiling_of(mutex), held = error == 0 || error == EOWNERDEAD;
	if (held && now != ceiling) {
		int refused = __crt_protect_enter(now);
		if (refused != 0) {
			(void)__crt_mutex_unlock_whole(mutex);
			error = refused;
		}
	} else if (held) {
		return error;
	}
	__crt_protect_leave(ceiling);
	return error;
}

static void leave_list(struct __crt_mutex *mutex)
{
	struct __crt_pthread *thread = __crt_thread_self();
	struct __crt_mutex *next = mutex->__next, *previous = mutex->__previous;
	if (previous != NULL)
		previous->__next = next;
	else
		thread->robust = next;
	if (next != NULL)
		next->__previous = previous;
}

int __crt_mutex_unlock_whole(struct __crt_mutex *mutex)
{
	if (has_owner_word(mutex))
		return __crt_owner_word_unlock(mutex);
	if (__atomic_load_n(&mutex->__owner, __ATOMIC_RELAXED) != identity(mutex) &&
		(mutex->__kind & ~CRT_MUTEX_SHARED) != CRT_MUTEX_NORMAL)
		return EPERM;
	if (mutex->__count != 0) {
		mutex->__count--;
		return 0;
	}
	if (mutex->__kind & CRT_MUTEX_ROBUST) {
		leave_list(mutex);
		if (mutex->__kind & CRT_MUTEX_INCONSISTENT)
			mutex->__kind |= CRT_MUTEX_NOT_RECOVERABLE;
	}
	int shared = mutex->__kind & CRT_MUTEX_SHARED;
	__atomic_store_n(&mutex->__owner, 0, __ATOMIC_RELAXED);
	release(&mutex->__word, 0, shared);
	return 0;
}

static int unlock_whole(struct __crt_mutex *mutex)
{
	int ceiling = ceiling_of(mutex), error = __crt_mutex_unlock_whole(mutex);
	if (error == 0 && ceiling != 0)
		__crt_protect_leave(ceiling);
	return error;
}

/* ---- Plain ---- */

static __crt_mutex_owner_t *owner_of(__crt_mutex_t *mutex)
{
	return (crt_mutex_owner *)mutex + 1;
}

/* Where there is no room for a mark, threads have numbers. */
static __crt_mutex_owner_t self_as_owner(void)
{
	if (sizeof(__crt_mutex_owner_t) < sizeof(uintptr_t))
		return (__crt_mutex_owner_t)__plat_thread_id();
	return (__crt_mutex_owner_t)__plat_thread_mark();
}

/* How many times more the owner has locked a recursive one is its own business where there is a field for it. Where there is none, it is in the
 * upper bits of the state word, in which others may set the flag of sleepers at any time. */
static int once_more(__crt_mutex_t *mutex, int when_not)
{
	if (__crt_mutex_kind(mutex) != CRT_MUTEX_RECURSIVE << __CRT_MUTEX_KIND)
		return when_not;
	if (__CRT_MUTEX_APART) {
		int *word = (crt_mutex_word *)mutex;
		if ((unsigned)__atomic_load_n(word, __ATOMIC_RELAXED) / ONCE_MORE == ~0u / ONCE_MORE)
			return EAGAIN;
		__atomic_fetch_add(word, ONCE_MORE, __ATOMIC_RELAXED);
		return 0;
	}
	unsigned *count = &__CRT_MUTEX_WHOLE(mutex)->__count;
	if (*count == ~0u)
		return EAGAIN;
	++*count;
	return 0;
}

/* Nonzero if its owner had locked it more than once. */
static int once_less(__crt_mutex_t *mutex)
{
	if (__CRT_MUTEX_APART) {
		int *word = (crt_mutex_word *)mutex;
		if ((unsigned)__atomic_load_n(word, __ATOMIC_RELAXED) / ONCE_MORE == 0)
			return 0;
		__atomic_fetch_sub(word, ONCE_MORE, __ATOMIC_RELAXED);
		return 1;
	}
	unsigned *count = &__CRT_MUTEX_WHOLE(mutex)->__count;
	if (*count == 0)
		return 0;
	--*count;
	return 1;
}

int __crt_mutex_lock(__crt_mutex_t *mutex, int clock, const struct timespec *deadline)
{
	int *word = (crt_mutex_word *)mutex;
	int kind = __crt_mutex_kind(mutex);
	if (CRT_LIKELY(kind == CRT_MUTEX_NORMAL && try_acquire(word, CRT_MUTEX_NORMAL)))
		return 0;
	struct __crt_mutex *whole = __crt_mutex_whole(mutex);
	if (whole != NULL)
		return lock_whole(whole, clock, deadline, 0);
	kind = __crt_mutex_kind(mutex);
	if (kind == CRT_MUTEX_NORMAL)
		return acquire(word, kind, clock, deadline, 0);
	__crt_mutex_owner_t self = self_as_owner();
	/* Nobody else writes ourselves there. */
	if (__atomic_load_n(owner_of(mutex), __ATOMIC_RELAXED) == self)
		return once_more(mutex, EDEADLK);
	int error = acquire(word, kind, clock, deadline, 0);
	if (error == 0)
		__atomic_store_n(owner_of(mutex), self, __ATOMIC_RELAXED);
	return error;
}

int __crt_mutex_trylock(__crt_mutex_t *mutex)
{
	int *word = (crt_mutex_word *)mutex;
	int kind = __crt_mutex_kind(mutex);
	if (CRT_LIKELY(kind == CRT_MUTEX_NORMAL && try_acquire(word, CRT_MUTEX_NORMAL)))
		return 0;
	struct __crt_mutex *whole = __crt_mutex_whole(mutex);
	if (whole != NULL)
		return lock_whole(whole, 0, NULL, 1);
	kind = __crt_mutex_kind(mutex);
	if (kind == CRT_MUTEX_NORMAL)
		return try_acquire(word, kind) ? 0 : EBUSY;
	__crt_mutex_owner_t self = self_as_owner();
	if (__atomic_load_n(owner_of(mutex), __ATOMIC_RELAXED) == self)
		return once_more(mutex, EBUSY);
	if (!try_acquire(word, kind))
		return EBUSY;
	__atomic_store_n(owner_of(mutex), self, __ATOMIC_RELAXED);
	return 0;
}

int __crt_mutex_unlock(__crt_mutex_t *mutex)
{
	int *word = (crt_mutex_word *)mutex;
	if (CRT_LIKELY(__crt_mutex_kind(mutex) == CRT_MUTEX_NORMAL)) {
		release(word, CRT_MUTEX_NORMAL, 0);
		return 0;
	}
	struct __crt_mutex *whole = __crt_mutex_whole(mutex);
	if (whole != NULL)
		return unlock_whole(whole);
	int kind = __crt_mutex_kind(mutex);
	if (kind == CRT_MUTEX_NORMAL)
		return 0;
	if (__atomic_load_n(owner_of(mutex), __ATOMIC_RELAXED) != self_as_owner())
		return EPERM;
	if (once_less(mutex))
		return 0;
	__atomic_store_n(owner_of(mutex), 0, __ATOMIC_RELAXED);
	release(word, kind, 0);
	return 0;
}

/* Replaces the weak one: the end of a thread that holds robust mutexes. */
void __crt_thread_robust_end(struct __crt_pthread *thread)
{
	while (thread->robust != NULL) {
		struct __crt_mutex *mutex = thread->robust;
		thread->robust = mutex->__next;
		/* The heir of one that died may die, too: the next one is told again. */
		mutex->__kind |= CRT_MUTEX_OWNER_DEAD;
		__atomic_store_n(&mutex->__owner, 0, __ATOMIC_RELAXED);
		release(&mutex->__word, 0, 0);
	}
	if (PLAT_KNOWS_OWNERS)
		__crt_robust_end(thread);
}
