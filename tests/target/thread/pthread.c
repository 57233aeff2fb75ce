/* SPDX-License-Identifier: MIT */
/* <pthread.h> and <semaphore.h>. Expectations from POSIX.1-2017. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static struct timespec after(int clock, long milliseconds)
{
	struct timespec when;
	assert_int_equal(clock_gettime(clock, &when), 0);
	when.tv_nsec += milliseconds % 1000 * 1000000;
	when.tv_sec += milliseconds / 1000;
	if (when.tv_nsec >= 1000000000) {
		when.tv_nsec -= 1000000000;
		when.tv_sec++;
	}
	return when;
}

static void *in_thread(void *(*run)(void *), void *argument)
{
	pthread_t thread;
	void *result = NULL;
	assert_int_equal(pthread_create(&thread, NULL, run, argument), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	return result;
}

#define RESULT(run, argument) ((int)(intptr_t)in_thread(run, argument))

static void *lock_it(void *mutex)
{
	return (void *)(intptr_t)pthread_mutex_lock(mutex);
}
static void *trylock_it(void *mutex)
{
	int error = pthread_mutex_trylock(mutex);
	if (error == 0)
		pthread_mutex_unlock(mutex);
	return (void *)(intptr_t)error;
}
static void *unlock_it(void *mutex)
{
	return (void *)(intptr_t)pthread_mutex_unlock(mutex);
}

static pthread_mutex_t make(int type, int robust)
{
	pthread_mutexattr_t attributes;
	pthread_mutex_t mutex;
	int got;
	assert_int_equal(pthread_mutexattr_init(&attributes), 0);
	assert_int_equal(pthread_mutexattr_settype(&attributes, type), 0);
	assert_int_equal(pthread_mutexattr_gettype(&attributes, &got), 0);
	assert_int_equal(got, type);
	assert_int_equal(pthread_mutexattr_setrobust(&attributes, robust), 0);
	assert_int_equal(pthread_mutexattr_getrobust(&attributes, &got), 0);
	assert_int_equal(got, robust);
	assert_int_equal(pthread_mutex_init(&mutex, &attributes), 0);
	assert_int_equal(pthread_mutexattr_destroy(&attributes), 0);
	return mutex;
}

static void test_mutex_kinds(void **state)
{
	(void)state;
	pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	assert_int_equal(pthread_mutex_lock(&mutex), 0);
	assert_int_equal(pthread_mutex_trylock(&mutex), EBUSY);
	assert_int_equal(RESULT(trylock_it, &mutex), EBUSY);
	assert_int_equal(pthread_mutex_destroy(&mutex), EBUSY);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(pthread_mutex_destroy(&mutex), 0);

	mutex = make(PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_STALLED);
	assert_int_equal(pthread_mutex_unlock(&mutex), EPERM);
	assert_int_equal(pthread_mutex_lock(&mutex), 0);
	assert_int_equal(pthread_mutex_lock(&mutex), EDEADLK);
	assert_int_equal(pthread_mutex_trylock(&mutex), EBUSY);
	assert_int_equal(RESULT(unlock_it, &mutex), EPERM);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(pthread_mutex_destroy(&mutex), 0);

	mutex = make(PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_STALLED);
	for (int i = 0; i < 3; i++)
		assert_int_equal(i % 2 ? pthread_mutex_trylock(&mutex) : pthread_mutex_lock(&mutex), 0);
	assert_int_equal(RESULT(trylock_it, &mutex), EBUSY);
	assert_int_equal(RESULT(unlock_it, &mutex), EPERM);
	for (int i = 0; i < 3; i++)
		assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), EPERM);
	assert_int_equal(RESULT(trylock_it, &mutex), 0);
	assert_int_equal(pthread_mutex_destroy(&mutex), 0);

	pthread_mutexattr_t attributes;
	pthread_mutexattr_init(&attributes);
	assert_int_equal(pthread_mutexattr_settype(&attributes, 77), EINVAL);
	assert_int_equal(pthread_mutexattr_setrobust(&attributes, 77), EINVAL);
	assert_int_equal(pthread_mutexattr_setpshared(&attributes, 77), EINVAL);
	assert_int_equal(pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_PRIVATE), 0);
	assert_int_equal(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_NONE), 0);
}

static void test_timed_locks(void **state)
{
	(void)state;
	pthread_mutex_t mutex = make(PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_STALLED);
	struct timespec when = after(CLOCK_REALTIME, 20), bad = { .tv_nsec = 1000000000 };
	/* A free mutex is taken whatever the time says. */
	assert_int_equal(pthread_mutex_timedlock(&mutex, &bad), 0);
	assert_int_equal(pthread_mutex_timedlock(&mutex, &when), EDEADLK);
	pthread_mutex_unlock(&mutex);
	mutex = make(PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED);
	assert_int_equal(RESULT(lock_it, &mutex), 0);
	assert_int_equal(pthread_mutex_timedlock(&mutex, &bad), EINVAL);
	assert_int_equal(pthread_mutex_timedlock(&mutex, &when), ETIMEDOUT);
	when = after(CLOCK_MONOTONIC, 20);
	assert_int_equal(pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &when), ETIMEDOUT);
	assert_int_equal(pthread_mutex_clocklock(&mutex, CLOCK_PROCESS_CPUTIME_ID, &when), EINVAL);
}

static void test_robust(void **state)
{
	(void)state;
	pthread_mutex_t mutex = make(PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST);
	/* The owner ends with it: the next one is told, makes it consistent, and all goes on. */
	assert_int_equal(RESULT(lock_it, &mutex), 0);
	assert_int_equal(pthread_mutex_lock(&mutex), EOWNERDEAD);
	assert_int_equal(pthread_mutex_consistent(&mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(RESULT(trylock_it, &mutex), 0);
	/* Told, and released without: nobody can have it again. */
	assert_int_equal(RESULT(lock_it, &mutex), 0);
	assert_int_equal(pthread_mutex_trylock(&mutex), EOWNERDEAD);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(pthread_mutex_lock(&mutex), ENOTRECOVERABLE);
	assert_int_equal(RESULT(lock_it, &mutex), ENOTRECOVERABLE);
	assert_int_equal(pthread_mutex_destroy(&mutex), 0);
	mutex = make(PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST);
	assert_int_equal(pthread_mutex_consistent(&mutex), EINVAL);
	/* The heir dies too: the next one is told as well (POSIX.1-2017, pthread_mutex_lock, EOWNERDEAD: whenever an owner terminated). */
	assert_int_equal(RESULT(lock_it, &mutex), 0);
	assert_int_equal(RESULT(lock_it, &mutex), EOWNERDEAD);
	assert_int_equal(pthread_mutex_lock(&mutex), EOWNERDEAD);
	assert_int_equal(pthread_mutex_consistent(&mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(pthread_mutex_lock(&mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static int waiting, freed, woken;

static void *wait_once(void *argument)
{
	(void)argument;
	pthread_mutex_lock(&mutex);
	waiting++;
	while (freed == 0)
		pthread_cond_wait(&condition, &mutex);
	freed--;
	woken++;
	pthread_mutex_unlock(&mutex);
	return NULL;
}

static void test_conditions(void **state)
{
	(void)state;
	pthread_t threads[5];
	for (int i = 0; i < 5; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, wait_once, NULL), 0);
	for (int ready = 0; !ready;) {
		pthread_mutex_lock(&mutex);
		ready = waiting == 5;
		pthread_mutex_unlock(&mutex);
		sched_yield();
	}
	for (int i = 0; i < 5; i++) {
		pthread_mutex_lock(&mutex);
		freed++;
		assert_int_equal(pthread_cond_signal(&condition), 0);
		pthread_mutex_unlock(&mutex);
	}
	for (int i = 0; i < 5; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(woken, 5);

	pthread_condattr_t attributes;
	pthread_cond_t timed;
	clockid_t clock;
	assert_int_equal(pthread_condattr_init(&attributes), 0);
	assert_int_equal(pthread_condattr_setclock(&attributes, CLOCK_PROCESS_CPUTIME_ID), EINVAL);
	assert_int_equal(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC), 0);
	assert_int_equal(pthread_condattr_getclock(&attributes, &clock), 0);
	assert_int_equal(clock, CLOCK_MONOTONIC);
	assert_int_equal(pthread_cond_init(&timed, &attributes), 0);
	pthread_mutex_lock(&mutex);
	struct timespec start = after(CLOCK_MONOTONIC, 0), when = after(CLOCK_MONOTONIC, 30), end, bad = { .tv_nsec = -1 };
	assert_int_equal(pthread_cond_timedwait(&timed, &mutex, &when), ETIMEDOUT);
	clock_gettime(CLOCK_MONOTONIC, &end);
	assert_true((end.tv_sec - start.tv_sec) * 1000000000LL + end.tv_nsec - start.tv_nsec >= 29000000);
	assert_int_equal(pthread_cond_timedwait(&timed, &mutex, &bad), EINVAL);
	when = after(CLOCK_REALTIME, 10);
	assert_int_equal(pthread_cond_clockwait(&timed, &mutex, CLOCK_REALTIME, &when), ETIMEDOUT);
	pthread_mutex_unlock(&mutex);
	assert_int_equal(pthread_cond_destroy(&timed), 0);
}

/* One signal wakes one of two waiters. If that is not the one with a deadline, he gets ETIMEDOUT when it has come, as if there had been no signal (libevent's
 * tests count on it). */
static struct {
	pthread_mutex_t mutex;
	pthread_cond_t condition;
	int waiting, results[2];
} two = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, { -1, -1 } };

static void *wait_as_one_of_two(void *argument)
{
	int self = *(int *)argument, result;
	pthread_mutex_lock(&two.mutex);
	two.waiting++;
	struct timespec end = after(CLOCK_REALTIME, 200);
	result = self == 0 ? pthread_cond_wait(&two.condition, &two.mutex) : pthread_cond_timedwait(&two.condition, &two.mutex, &end);
	two.results[self] = result;
	pthread_mutex_unlock(&two.mutex);
	return NULL;
}

static void signal_one_of_two(void)
{
	pthread_t threads[2];
	int numbers[2] = { 0, 1 };
	two.waiting = 0;
	two.results[0] = two.results[1] = -1;
	for (int i = 0; i < 2; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, wait_as_one_of_two, &numbers[i]), 0);
		for (int there = 0; there <= i; sched_yield()) {
			pthread_mutex_lock(&two.mutex);
			there = two.waiting;
			pthread_mutex_unlock(&two.mutex);
		}
	}
	struct timespec moment = { 0, 20000000 };
	nanosleep(&moment, NULL);
	assert_int_equal(pthread_cond_signal(&two.condition), 0);
	assert_int_equal(pthread_join(threads[1], NULL), 0);
	assert_int_equal(pthread_cond_signal(&two.condition), 0);
	assert_int_equal(pthread_join(threads[0], NULL), 0);
	assert_int_equal(two.results[0], 0);
}

static void test_signal_of_another(void **state)
{
	(void)state;
	/* Which one is woken is nobody's business, and one that does not sleep yet comes back, too; but the first to sleep is the first to wake, so
	 * that the second one's deadline is seen soon. */
	for (int i = 0; i < 10 && two.results[1] != ETIMEDOUT; i++)
		signal_one_of_two();
	assert_int_equal(two.results[1], ETIMEDOUT);
}

/* "It shall be safe to destroy ... immediately after all the threads blocked on it are awakened": the object's memory is gone then. */
struct shared {
	pthread_mutex_t mutex;
	pthread_cond_t condition;
	int ready, done;
};
static void *wait_in_block(void *argument)
{
	struct shared *shared = argument;
	pthread_mutex_lock(&shared->mutex);
	shared->ready++;
	while (!shared->done)
		pthread_cond_wait(&shared->condition, &shared->mutex);
	pthread_mutex_unlock(&shared->mutex);
	return NULL;
}

static void test_destruction_after_broadcast(void **state)
{
	(void)state;
	for (int round = 0; round < 200; round++) {
		struct shared shared = { .mutex = PTHREAD_MUTEX_INITIALIZER, .condition = PTHREAD_COND_INITIALIZER };
		pthread_t threads[3];
		for (int i = 0; i < 3; i++)
			assert_int_equal(pthread_create(&threads[i], NULL, wait_in_block, &shared), 0);
		for (int ready = 0; ready < 3;) {
			pthread_mutex_lock(&shared.mutex);
			ready = shared.ready;
			if (ready == 3) {
				shared.done = 1;
				pthread_cond_broadcast(&shared.condition);
				/* The mutex is ours: none of them can have left the wait. */
				assert_int_equal(pthread_cond_destroy(&shared.condition), 0);
				memset(&shared.condition, 0x55, sizeof shared.condition);
			}
			pthread_mutex_unlock(&shared.mutex);
			sched_yield();
		}
		for (int i = 0; i < 3; i++)
			assert_int_equal(pthread_join(threads[i], NULL), 0);
		for (size_t i = 0; i < sizeof shared.condition; i++)
			assert_int_equal(((unsigned char *)&shared.condition)[i], 0x55);
	}
}

static void *try_read(void *lock)
{
	int error = pthread_rwlock_tryrdlock(lock);
	if (error == 0)
		pthread_rwlock_unlock(lock);
	return (void *)(intptr_t)error;
}
static void *try_write(void *lock)
{
	int error = pthread_rwlock_trywrlock(lock);
	if (error == 0)
		pthread_rwlock_unlock(lock);
	return (void *)(intptr_t)error;
}
static pthread_rwlock_t stressed = PTHREAD_RWLOCK_INITIALIZER;
static int pair[2], torn;
static void *read_and_write(void *argument)
{
	for (int i = 0; i < 3000; i++) {
		if ((i + (int)(intptr_t)argument) % 5 == 0) {
			pthread_rwlock_wrlock(&stressed);
			pair[0]++;
			pair[1]++;
		} else {
			pthread_rwlock_rdlock(&stressed);
			if (pair[0] != pair[1])
				__atomic_fetch_add(&torn, 1, __ATOMIC_RELAXED);
		}
		pthread_rwlock_unlock(&stressed);
	}
	return NULL;
}

/* Takes the lock the moment it is free, and puts other things into its memory. */
static void *lock_and_destroy(void *lock)
{
	while (pthread_rwlock_trywrlock(lock) != 0)
		;
	pthread_rwlock_unlock(lock);
	int error = pthread_rwlock_destroy(lock);
	memset(lock, 0x55, sizeof(pthread_rwlock_t));
	return (void *)(intptr_t)error;
}

/* POSIX.1-2017 pthread_rwlock_destroy: whoever holds a lock last may destroy it, even while the one before has not left its unlock. */
static void test_rwlock_destroyed_at_once(void **state)
{
	(void)state;
	for (int i = 0; i < 1000; i++) {
		pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
		pthread_t thread;
		void *result;
		assert_int_equal(pthread_rwlock_wrlock(&lock), 0);
		assert_int_equal(pthread_create(&thread, NULL, lock_and_destroy, &lock), 0);
		for (int turns = i % 4 * 200; turns > 0; turns--)
			__atomic_signal_fence(__ATOMIC_SEQ_CST);
		if (i % 2 == 0)
			sched_yield();
		assert_int_equal(pthread_rwlock_unlock(&lock), 0);
		assert_int_equal(pthread_join(thread, &result), 0);
		assert_int_equal((int)(intptr_t)result, 0);
		for (size_t byte = 0; byte < sizeof lock; byte++)
			assert_int_equal(((unsigned char *)&lock)[byte], 0x55);
	}
}

static void *wait_to_write(void *argument)
{
	struct timespec when = after(CLOCK_MONOTONIC, 10000);
	int error = pthread_rwlock_clockwrlock(argument, CLOCK_MONOTONIC, &when);
	return (void *)(intptr_t)(error != 0 ? error : pthread_rwlock_unlock(argument));
}

/* A reader that locks again while a writer waits: let in, unless the lock was made for writers. */
static void test_rwlock_kinds(void **state)
{
	(void)state;
	pthread_rwlockattr_t attributes;
	int kind;
	assert_int_equal(pthread_rwlockattr_init(&attributes), 0);
	assert_int_equal(pthread_rwlockattr_setkind_np(&attributes, 3), EINVAL);
	assert_int_equal(pthread_rwlockattr_setkind_np(&attributes, -1), EINVAL);
	assert_int_equal(pthread_rwlockattr_getkind_np(&attributes, &kind), 0);
	assert_int_equal(kind, PTHREAD_RWLOCK_PREFER_READER_NP);
	for (kind = 0; kind < 3; kind++) {
		pthread_rwlock_t lock;
		pthread_t writer;
		void *result;
		assert_int_equal(pthread_rwlockattr_setkind_np(&attributes, kind), 0);
		assert_int_equal(pthread_rwlock_init(&lock, &attributes), 0);
		assert_int_equal(pthread_rwlock_rdlock(&lock), 0);
		assert_int_equal(pthread_create(&writer, NULL, wait_to_write, &lock), 0);
		while ((__atomic_load_n(&lock.__writers, __ATOMIC_SEQ_CST) & 0xffff) == 0)
			sched_yield();
		struct timespec when = after(CLOCK_MONOTONIC, 20);
		int error = pthread_rwlock_clockrdlock(&lock, CLOCK_MONOTONIC, &when);
		assert_int_equal(error, kind == PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP ? ETIMEDOUT : 0);
		if (error == 0)
			assert_int_equal(pthread_rwlock_unlock(&lock), 0);
		assert_int_equal(pthread_rwlock_clockwrlock(&lock, CLOCK_MONOTONIC, &when), ETIMEDOUT);
		assert_int_equal(pthread_rwlock_clockrdlock(&lock, CLOCK_PROCESS_CPUTIME_ID, &when), EINVAL);
		assert_int_equal(pthread_rwlock_clockwrlock(&lock, CLOCK_PROCESS_CPUTIME_ID, &when), EINVAL);
		assert_int_equal(pthread_rwlock_unlock(&lock), 0);
		assert_int_equal(pthread_join(writer, &result), 0);
		assert_null(result);
		assert_int_equal(pthread_rwlock_destroy(&lock), 0);
	}
	pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	assert_int_equal(pthread_mutex_getprioceiling(&mutex, &kind), EINVAL);
	assert_int_equal(pthread_mutex_setprioceiling(&mutex, 1, &kind), EINVAL);
	assert_int_equal(pthread_rwlockattr_destroy(&attributes), 0);
}

static void test_rwlocks(void **state)
{
	(void)state;
	pthread_rwlock_t lock;
	assert_int_equal(pthread_rwlock_init(&lock, NULL), 0);
	assert_int_equal(pthread_rwlock_rdlock(&lock), 0);
	assert_int_equal(pthread_rwlock_rdlock(&lock), 0);
	assert_int_equal(RESULT(try_read, &lock), 0);
	assert_int_equal(RESULT(try_write, &lock), EBUSY);
	struct timespec when = after(CLOCK_REALTIME, 20);
	assert_int_equal(pthread_rwlock_timedwrlock(&lock, &when), ETIMEDOUT);
	assert_int_equal(pthread_rwlock_unlock(&lock), 0);
	assert_int_equal(pthread_rwlock_unlock(&lock), 0);
	assert_int_equal(pthread_rwlock_wrlock(&lock), 0);
	assert_int_equal(RESULT(try_read, &lock), EBUSY);
	assert_int_equal(RESULT(try_write, &lock), EBUSY);
	when = after(CLOCK_REALTIME, 20);
	/* Who holds it for writing would wait for himself. */
	assert_int_equal(pthread_rwlock_timedrdlock(&lock, &when), EDEADLK);
	assert_int_equal(pthread_rwlock_rdlock(&lock), EDEADLK);
	assert_int_equal(pthread_rwlock_wrlock(&lock), EDEADLK);
	assert_int_equal(pthread_rwlock_unlock(&lock), 0);
	assert_int_equal(RESULT(try_write, &lock), 0);
	assert_int_equal(pthread_rwlock_destroy(&lock), 0);

	pthread_t threads[4];
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, read_and_write, (void *)(intptr_t)i), 0);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(torn, 0);
	assert_int_equal(pair[0], 4 * 600);
}

static pthread_barrier_t barrier;
static int arrived, serial, wrong;
static void *meet(void *argument)
{
	(void)argument;
	for (int round = 1; round <= 50; round++) {
		__atomic_fetch_add(&arrived, 1, __ATOMIC_SEQ_CST);
		int result = pthread_barrier_wait(&barrier);
		if (result == PTHREAD_BARRIER_SERIAL_THREAD)
			__atomic_fetch_add(&serial, 1, __ATOMIC_SEQ_CST);
		else if (result != 0)
			wrong++;
		if (__atomic_load_n(&arrived, __ATOMIC_SEQ_CST) < round * 4)
			wrong++;
		pthread_barrier_wait(&barrier);
	}
	return NULL;
}

static void test_barriers(void **state)
{
	(void)state;
	pthread_t threads[4];
	assert_int_equal(pthread_barrier_init(&barrier, NULL, 0), EINVAL);
	assert_int_equal(pthread_barrier_init(&barrier, NULL, 4), 0);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, meet, NULL), 0);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(serial, 50);
	assert_int_equal(wrong, 0);
	assert_int_equal(pthread_barrier_destroy(&barrier), 0);
}

static pthread_spinlock_t spin;
static int spun;
static void *spin_it(void *argument)
{
	for (int i = 0; i < 2000; i++) {
		pthread_spin_lock(&spin);
		spun++;
		pthread_spin_unlock(&spin);
	}
	return argument;
}

static void test_spin_locks(void **state)
{
	(void)state;
	assert_int_equal(pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE), 0);
	pthread_t threads[2];
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, spin_it, NULL), 0);
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(spun, 4000);
	assert_int_equal(pthread_spin_trylock(&spin), 0);
	assert_int_equal(pthread_spin_trylock(&spin), EBUSY);
	assert_int_equal(pthread_spin_unlock(&spin), 0);
	assert_int_equal(pthread_spin_destroy(&spin), 0);
}

static sem_t semaphore, reply;
static void *serve(void *argument)
{
	for (int i = 0; i < 3000; i++) {
		if (sem_wait(&semaphore) != 0)
			return (void *)1;
		__atomic_fetch_add((int *)argument, 1, __ATOMIC_SEQ_CST);
		if (sem_post(&reply) != 0)
			return (void *)2;
	}
	return NULL;
}

static void test_semaphores(void **state)
{
	(void)state;
	int value = -1, served = 0;
	errno = 0;
	assert_int_equal(sem_init(&semaphore, 0, (unsigned)SEM_VALUE_MAX + 1), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sem_init(&semaphore, 0, 2), 0);
	assert_int_equal(sem_wait(&semaphore), 0);
	assert_int_equal(sem_trywait(&semaphore), 0);
	errno = 0;
	assert_int_equal(sem_trywait(&semaphore), -1);
	assert_int_equal(errno, EAGAIN);
	struct timespec when = after(CLOCK_REALTIME, 20), bad = { .tv_nsec = 1000000000 };
	assert_int_equal(sem_timedwait(&semaphore, &when), -1);
	assert_int_equal(errno, ETIMEDOUT);
	assert_int_equal(sem_getvalue(&semaphore, &value), 0);
	assert_int_equal(value, 0);
	assert_int_equal(sem_timedwait(&semaphore, &bad), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sem_clockwait(&semaphore, CLOCK_PROCESS_CPUTIME_ID, &when), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sem_post(&semaphore), 0);
	assert_int_equal(sem_getvalue(&semaphore, &value), 0);
	assert_int_equal(value, 1);
	assert_int_equal(sem_timedwait(&semaphore, &bad), 0);
	assert_int_equal(sem_destroy(&semaphore), 0);
	assert_int_equal(sem_init(&semaphore, 0, SEM_VALUE_MAX), 0);
	assert_int_equal(sem_post(&semaphore), -1);
	assert_int_equal(errno, EOVERFLOW);

	sem_init(&semaphore, 0, 0);
	sem_init(&reply, 0, 0);
	pthread_t threads[2];
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, serve, &served), 0);
	for (int i = 0; i < 6000; i++) {
		assert_int_equal(sem_post(&semaphore), 0);
		assert_int_equal(sem_wait(&reply), 0);
	}
	for (int i = 0; i < 2; i++) {
		void *result;
		assert_int_equal(pthread_join(threads[i], &result), 0);
		assert_null(result);
	}
	assert_int_equal(served, 6000);
	sem_getvalue(&semaphore, &value);
	assert_int_equal(value, 0);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int initialized;
static void initialize(void)
{
	initialized++;
}
static void *init_once(void *argument)
{
	(void)argument;
	return (void *)(intptr_t)pthread_once(&once, initialize);
}

static pthread_key_t keys[PTHREAD_KEYS_MAX + 1];
static int destroyed;
static void destroy(void *value)
{
	destroyed += *(int *)value;
}
static void *set_key(void *argument)
{
	static int one = 1;
	for (int i = 0; i < 100; i++)
		if (pthread_setspecific(keys[i], &one) != 0)
			return (void *)1;
	return pthread_getspecific(keys[50]) == &one ? argument : (void *)2;
}

static void test_once_and_keys(void **state)
{
	(void)state;
	assert_int_equal(pthread_once(&once, initialize), 0);
	assert_int_equal(RESULT(init_once, NULL), 0);
	assert_int_equal(initialized, 1);
	int count = 0;
	while (count <= PTHREAD_KEYS_MAX && pthread_key_create(&keys[count], destroy) == 0)
		count++;
	assert_true(count >= 100 && count <= PTHREAD_KEYS_MAX);
	assert_int_equal(pthread_key_create(&keys[PTHREAD_KEYS_MAX], NULL), EAGAIN);
	assert_int_equal(RESULT(set_key, NULL), 0);
	assert_int_equal(destroyed, 100);
	for (int i = 0; i < count; i++)
		assert_int_equal(pthread_key_delete(keys[i]), 0);
	assert_int_equal(pthread_key_delete(keys[0]), EINVAL);
	assert_int_equal(pthread_setspecific(keys[0], &count), EINVAL);
}

static int cleanups[4], cleaned;
static void clean(void *argument)
{
	cleanups[cleaned++] = (int)(intptr_t)argument;
}
static void *exit_with_cleanups(void *argument)
{
	pthread_cleanup_push(clean, (void *)1);
	pthread_cleanup_push(clean, (void *)2);
	pthread_cleanup_push(clean, (void *)3);
	pthread_cleanup_pop(1);
	if (argument != NULL)
		pthread_exit(argument);
	pthread_cleanup_pop(0);
	pthread_cleanup_pop(0);
	return NULL;
}

static void test_cleanup(void **state)
{
	(void)state;
	assert_int_equal(RESULT(exit_with_cleanups, (void *)9), 9);
	assert_int_equal(cleaned, 3);
	assert_true(cleanups[0] == 3 && cleanups[1] == 2 && cleanups[2] == 1);
	cleaned = 0;
	assert_int_equal(RESULT(exit_with_cleanups, NULL), 0);
	assert_int_equal(cleaned, 1);
}

static void *use_stack(void *argument)
{
	volatile char room[200000];
	memset((char *)room, 1, sizeof room);
	return room[1000] == 1 ? argument : NULL;
}

static volatile int may_end;
static void *wait_for_end(void *argument)
{
	while (!may_end)
		sched_yield();
	return argument;
}

static void test_attributes(void **state)
{
	(void)state;
	pthread_attr_t attributes;
	size_t size;
	int got;
	pthread_t thread;
	void *result;
	assert_int_equal(pthread_attr_init(&attributes), 0);
	assert_int_equal(pthread_attr_getstacksize(&attributes, &size), 0);
	assert_true(size >= PTHREAD_STACK_MIN);
	assert_int_equal(pthread_attr_getguardsize(&attributes, &size), 0);
	assert_int_equal(size, getpagesize());
	assert_int_equal(pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN - 1), EINVAL);
	assert_int_equal(pthread_attr_setstacksize(&attributes, 400000), 0);
	assert_int_equal(pthread_attr_setguardsize(&attributes, 100000), 0);
	assert_int_equal(pthread_create(&thread, &attributes, use_stack, &size), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_ptr_equal(result, &size);
	assert_int_equal(pthread_attr_getdetachstate(&attributes, &got), 0);
	assert_int_equal(got, PTHREAD_CREATE_JOINABLE);
	assert_int_equal(pthread_attr_setdetachstate(&attributes, 5), EINVAL);
	assert_int_equal(pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED), 0);
	assert_int_equal(pthread_create(&thread, &attributes, wait_for_end, NULL), 0);
	assert_int_equal(pthread_join(thread, NULL), EINVAL);
	assert_int_equal(pthread_detach(thread), EINVAL);
	may_end = 1;
	assert_int_equal(pthread_attr_setscope(&attributes, PTHREAD_SCOPE_SYSTEM), 0);
	assert_int_equal(pthread_attr_setscope(&attributes, 9), EINVAL);
	int inherit;
	assert_int_equal(pthread_attr_setinheritsched(&attributes, 9), EINVAL);
	assert_int_equal(pthread_attr_getinheritsched(&attributes, &inherit), 0);
	assert_int_equal(inherit, PTHREAD_INHERIT_SCHED);
	assert_int_equal(pthread_attr_setinheritsched(&attributes, PTHREAD_EXPLICIT_SCHED), 0);
	assert_int_equal(pthread_attr_getinheritsched(&attributes, &inherit), 0);
	assert_int_equal(inherit, PTHREAD_EXPLICIT_SCHED);
	assert_int_equal(pthread_attr_destroy(&attributes), 0);
	/* A stack that no system can give. */
	pthread_attr_init(&attributes);
	if (pthread_attr_setstacksize(&attributes, (size_t)PTRDIFF_MAX / 2) == 0)
		assert_int_equal(pthread_create(&thread, &attributes, wait_for_end, NULL), EAGAIN);
	int policy = -1;
	struct sched_param param = { .sched_priority = 5 };
	assert_int_equal(pthread_getschedparam(pthread_self(), &policy, &param), 0);
	assert_int_equal(policy, SCHED_OTHER);
	assert_int_equal(param.sched_priority, 0);
	assert_int_equal(pthread_setschedparam(pthread_self(), SCHED_OTHER, &param), 0);
	assert_int_equal(pthread_setschedprio(pthread_self(), 0), 0);
	assert_int_equal(pthread_setconcurrency(3), 0);
	assert_int_equal(pthread_getconcurrency(), 3);
	assert_int_equal(pthread_setconcurrency(-1), EINVAL);
}

static _Thread_local unsigned char left_zero[3000];
static _Thread_local int left_seven = 7;

static void *use_locals(void *argument)
{
	int clean = left_seven == 7;
	for (size_t i = 0; i < sizeof left_zero; i++)
		clean &= left_zero[i] == 0;
	memset(left_zero, 0xaa, sizeof left_zero);
	left_seven = 8;
	errno = 99;
	return clean ? use_stack(argument) : NULL;
}

/* A system that keeps the stack of one thread for the next leaves nothing of the first in the second's variables, whatever their stacks' sizes. */
static void test_one_after_another(void **state)
{
	(void)state;
	pthread_attr_t attributes;
	pthread_t thread;
	void *result;
	assert_int_equal(pthread_attr_init(&attributes), 0);
	for (int i = 0; i < 40; i++) {
		if (i >= 10)
			assert_int_equal(pthread_attr_setstacksize(&attributes, (size_t)(400000 + i / 3 * 65536)), 0);
		if (i >= 20)
			assert_int_equal(pthread_attr_setguardsize(&attributes, (size_t)(i % 3) * 65536), 0);
		assert_int_equal(pthread_create(&thread, &attributes, use_locals, &left_seven), 0);
		assert_int_equal(pthread_join(thread, &result), 0);
		assert_ptr_equal(result, &left_seven);
	}
	assert_int_equal(pthread_attr_destroy(&attributes), 0);
}

static void *own_stack_checks(void *argument)
{
	char here;
	char *base = argument;
	return &here > base && &here < base + 262144 ? argument : NULL;
}

static void test_own_stack(void **state)
{
	(void)state;
	pthread_attr_t attributes;
	pthread_t thread;
	void *base = aligned_alloc(65536, 262144), *got;
	size_t size;
	assert_non_null(base);
	pthread_attr_init(&attributes);
	assert_int_equal(pthread_attr_setstack(&attributes, base, 100), EINVAL);
	assert_int_equal(pthread_attr_setstack(&attributes, base, 262144), 0);
	assert_int_equal(pthread_attr_getstack(&attributes, &got, &size), 0);
	assert_true(got == base && size == 262144);
	int error = pthread_create(&thread, &attributes, own_stack_checks, base);
#ifdef _WIN32
	assert_int_equal(error, ENOSYS);
#else
	for (int i = 0; i < 100; i++) {
		assert_int_equal(error, 0);
		assert_int_equal(pthread_join(thread, &got), 0);
		assert_ptr_equal(got, base);
		memset(base, i, 262144);
		error = i < 99 ? pthread_create(&thread, &attributes, own_stack_checks, base) : 0;
	}
#endif
	free(base);
}

static void test_names_and_joins(void **state)
{
	(void)state;
	pthread_t thread;
	char name[16];
	may_end = 0;
	assert_int_equal(pthread_create(&thread, NULL, wait_for_end, (void *)77), 0);
	assert_int_equal(pthread_setname_np(thread, "worker"), 0);
	assert_int_equal(pthread_getname_np(thread, name, sizeof name), 0);
	assert_string_equal(name, "worker");
	assert_int_equal(pthread_setname_np(thread, "sixteen letters!"), ERANGE);
	void *result;
	struct timespec when = after(CLOCK_REALTIME, 20);
	assert_int_equal(pthread_tryjoin_np(thread, &result), EBUSY);
	assert_int_equal(pthread_timedjoin_np(thread, &result, &when), ETIMEDOUT);
	when = after(CLOCK_MONOTONIC, 20);
	assert_int_equal(pthread_clockjoin_np(thread, &result, CLOCK_MONOTONIC, &when), ETIMEDOUT);
	assert_int_equal(pthread_clockjoin_np(thread, &result, CLOCK_PROCESS_CPUTIME_ID, &when), EINVAL);
	may_end = 1;
	when = after(CLOCK_REALTIME, 5000);
	assert_int_equal(pthread_timedjoin_np(thread, &result, &when), 0);
	assert_ptr_equal(result, (void *)77);
	assert_int_equal(pthread_join(pthread_self(), NULL), EDEADLK);
	assert_true(pthread_equal(pthread_self(), pthread_self()));
}

/* A thread that is detached cannot be joined, not even by itself. */
static void *ask_detached(void *argument)
{
	int *results = argument;
	results[0] = pthread_detach(pthread_self());
	results[1] = pthread_join(pthread_self(), NULL);
	__atomic_store_n(&results[2], 1, __ATOMIC_RELEASE);
	return NULL;
}

static void test_detached_self(void **state)
{
	(void)state;
	pthread_t thread;
	int results[3] = { -1, -1, 0 };
	assert_int_equal(pthread_create(&thread, NULL, ask_detached, results), 0);
	while (!__atomic_load_n(&results[2], __ATOMIC_ACQUIRE))
		sched_yield();
	assert_int_equal(results[0], 0);
	assert_int_equal(results[1], EINVAL);
}

static volatile sig_atomic_t got_signal;
static void note(int number)
{
	got_signal = number;
}
static void test_kill(void **state)
{
	(void)state;
	signal(SIGTERM, note);
	assert_int_equal(pthread_kill(pthread_self(), 0), 0);
	assert_int_equal(pthread_kill(pthread_self(), SIGTERM), 0);
	assert_int_equal(got_signal, SIGTERM);
	assert_int_equal(pthread_kill(pthread_self(), -1), EINVAL);
	assert_int_equal(pthread_kill(pthread_self(), 1000), EINVAL);
	signal(SIGTERM, SIG_DFL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mutex_kinds),
		cmocka_unit_test(test_timed_locks),
		cmocka_unit_test(test_robust),
		cmocka_unit_test(test_conditions),
		cmocka_unit_test(test_signal_of_another),
		cmocka_unit_test(test_destruction_after_broadcast),
		cmocka_unit_test(test_rwlocks),
		cmocka_unit_test(test_rwlock_kinds),
		cmocka_unit_test(test_rwlock_destroyed_at_once),
		cmocka_unit_test(test_barriers),
		cmocka_unit_test(test_spin_locks),
		cmocka_unit_test(test_semaphores),
		cmocka_unit_test(test_once_and_keys),
		cmocka_unit_test(test_cleanup),
		cmocka_unit_test(test_attributes),
		cmocka_unit_test(test_one_after_another),
		cmocka_unit_test(test_own_stack),
		cmocka_unit_test(test_names_and_joins),
		cmocka_unit_test(test_detached_self), cmocka_unit_test(test_kill),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
