/* SPDX-License-Identifier: MIT */
/* Locks that a library compiled for winpthreads brings along: the sizes it knows, and its initializers (-1, checked -2, recursive -3). */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <string.h>
#include <time.h>

_Static_assert(sizeof(pthread_mutex_t) == 8, "intptr_t");
_Static_assert(sizeof(pthread_cond_t) <= 8, "intptr_t");
_Static_assert(sizeof(pthread_rwlock_t) <= 8, "intptr_t");
_Static_assert(sizeof(pthread_once_t) == 4, "long");
_Static_assert(sizeof(pthread_key_t) == 4, "unsigned");
_Static_assert(sizeof(pthread_t) == 8, "uintptr_t");
_Static_assert(sizeof(sem_t) <= 8, "void *");
_Static_assert(sizeof(pthread_attr_t) <= 32, "struct pthread_attr_t");

static void *try_lock(void *mutex)
{
	int error = pthread_mutex_trylock(mutex);
	if (error == 0)
		pthread_mutex_unlock(mutex);
	return (void *)(intptr_t)error;
}

static int of_another(void *(*run)(void *), void *argument)
{
	pthread_t thread;
	void *result;
	assert_int_equal(pthread_create(&thread, NULL, run, argument), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	return (int)(intptr_t)result;
}

static void test_mutex(void **state)
{
	(void)state;
	pthread_mutex_t normal = -1, checked = -2, recursive = -3;
	assert_int_equal(pthread_mutex_lock(&normal), 0);
	assert_int_equal(pthread_mutex_trylock(&normal), EBUSY);
	assert_int_equal(pthread_mutex_destroy(&normal), EBUSY);
	assert_int_equal(of_another(try_lock, &normal), EBUSY);
	assert_int_equal(pthread_mutex_unlock(&normal), 0);
	assert_int_equal(of_another(try_lock, &normal), 0);
	assert_int_equal(pthread_mutex_destroy(&normal), 0);

	assert_int_equal(pthread_mutex_unlock(&checked), EPERM);
	checked = -2;
	assert_int_equal(pthread_mutex_lock(&checked), 0);
	assert_int_equal(pthread_mutex_lock(&checked), EDEADLK);
	assert_int_equal(of_another(try_lock, &checked), EBUSY);
	assert_int_equal(pthread_mutex_unlock(&checked), 0);
	assert_int_equal(pthread_mutex_unlock(&checked), EPERM);

	for (int i = 0; i < 3; i++)
		assert_int_equal(i == 1 ? pthread_mutex_trylock(&recursive) : pthread_mutex_lock(&recursive), 0);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(of_another(try_lock, &recursive), EBUSY);
		assert_int_equal(pthread_mutex_unlock(&recursive), 0);
	}
	assert_int_equal(of_another(try_lock, &recursive), 0);
	assert_int_equal(pthread_mutex_unlock(&recursive), EPERM);
	pthread_mutex_t untouched = -1;
	assert_int_equal(pthread_mutex_destroy(&untouched), 0);
}

/* 2^28 times, which is where the count has no more room. Most of them are put into the word: the count is its upper 28 bits. */
static void test_recursions(void **state)
{
	(void)state;
	enum { COUNTED = 5 };
	const pthread_mutex_t put = ((pthread_mutex_t)(1 << 28) - COUNTED) * 16;
	pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
	for (int i = 0; i < COUNTED; i++) {
		assert_int_equal(pthread_mutex_lock(&mutex), 0);
		if (i == 0)
			mutex += put;
	}
	assert_int_equal(pthread_mutex_lock(&mutex), EAGAIN);
	assert_int_equal(pthread_mutex_trylock(&mutex), EAGAIN);
	for (int i = 0; i < COUNTED; i++) {
		assert_int_equal(of_another(try_lock, &mutex), EBUSY);
		if (i == COUNTED - 1)
			mutex -= put;
		assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	}
	assert_int_equal(pthread_mutex_unlock(&mutex), EPERM);
	assert_int_equal(of_another(try_lock, &mutex), 0);
}

static pthread_mutex_t mutex = -1;
static pthread_cond_t condition;
static int ready;

static void *signal_it(void *unused)
{
	pthread_mutex_lock(&mutex);
	ready = 1;
	pthread_cond_signal(&condition);
	pthread_mutex_unlock(&mutex);
	return unused;
}

static void test_cond(void **state)
{
	(void)state;
	memset(&condition, -1, sizeof condition);
	assert_int_equal(pthread_cond_signal(&condition), 0);
	assert_int_equal(pthread_cond_broadcast(&condition), 0);
	assert_int_equal(pthread_cond_destroy(&condition), 0);
	struct timespec past = { 1, 0 };
	assert_int_equal(pthread_mutex_lock(&mutex), 0);
	assert_int_equal(pthread_cond_timedwait(&condition, &mutex, &past), ETIMEDOUT);
	pthread_t thread;
	memset(&condition, -1, sizeof condition);
	assert_int_equal(pthread_create(&thread, NULL, signal_it, NULL), 0);
	while (!ready)
		assert_int_equal(pthread_cond_wait(&condition, &mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(pthread_cond_destroy(&condition), 0);
}

static void *try_read(void *lock)
{
	int error = pthread_rwlock_tryrdlock(lock);
	if (error == 0)
		pthread_rwlock_unlock(lock);
	return (void *)(intptr_t)error;
}

static void test_rwlock(void **state)
{
	(void)state;
	int (*const attempts[])(pthread_rwlock_t *) = { pthread_rwlock_rdlock, pthread_rwlock_tryrdlock, pthread_rwlock_wrlock, pthread_rwlock_trywrlock };
	for (int i = 0; i < 4; i++) {
		pthread_rwlock_t lock;
		memset(&lock, -1, sizeof lock);
		assert_int_equal(attempts[i](&lock), 0);
		assert_int_equal(pthread_rwlock_destroy(&lock), EBUSY);
		assert_int_equal(of_another(try_read, &lock), i < 2 ? 0 : EBUSY);
		if (i >= 2)
			assert_int_equal(pthread_rwlock_rdlock(&lock), EDEADLK);
		assert_int_equal(pthread_rwlock_unlock(&lock), 0);
		assert_int_equal(pthread_rwlock_unlock(&lock), EPERM);
		assert_int_equal(pthread_rwlock_destroy(&lock), 0);
		memset(&lock, -1, sizeof lock);
		assert_int_equal(pthread_rwlock_destroy(&lock), 0);
	}
}

/* A robust mutex has not room in itself. */
static void *lock_for_ever(void *robust)
{
	pthread_mutex_lock(robust);
	return NULL;
}

static void test_robust(void **state)
{
	(void)state;
	pthread_mutexattr_t attributes;
	pthread_mutex_t robust;
	assert_int_equal(pthread_mutexattr_init(&attributes), 0);
	assert_int_equal(pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST), 0);
	for (int i = 0; i < 100; i++) {
		assert_int_equal(pthread_mutex_init(&robust, &attributes), 0);
		of_another(lock_for_ever, &robust);
		assert_int_equal(pthread_mutex_destroy(&robust), 0);
		assert_int_equal(pthread_mutex_init(&robust, &attributes), 0);
		of_another(lock_for_ever, &robust);
		assert_int_equal(pthread_mutex_lock(&robust), EOWNERDEAD);
		assert_int_equal(pthread_mutex_destroy(&robust), EBUSY);
		assert_int_equal(pthread_mutex_consistent(&robust), 0);
		assert_int_equal(pthread_mutex_unlock(&robust), 0);
		assert_int_equal(pthread_mutex_destroy(&robust), 0);
	}
}

static void test_processors(void **state)
{
	(void)state;
	assert_in_range(pthread_num_processors_np(), 1, 1 << 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mutex),
		cmocka_unit_test(test_recursions),
		cmocka_unit_test(test_cond),
		cmocka_unit_test(test_rwlock),
		cmocka_unit_test(test_robust),
		cmocka_unit_test(test_processors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
