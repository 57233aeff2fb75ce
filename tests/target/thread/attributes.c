/* SPDX-License-Identifier: MIT */
/* Attributes of threads, mutexes, conditions and barriers: what is set is got, the defaults, what is refused. POSIX.1-2017. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <time.h>

static void test_threads(void **state)
{
	pthread_attr_t attributes;
	struct sched_param param = { .sched_priority = 77 };
	int value = -1;
	size_t size;
	(void)state;
	assert_int_equal(pthread_attr_init(&attributes), 0);
	assert_int_equal(pthread_attr_getscope(&attributes, &value), 0);
	assert_int_equal(value, PTHREAD_SCOPE_SYSTEM);
	assert_int_equal(pthread_attr_setscope(&attributes, PTHREAD_SCOPE_SYSTEM), 0);
	assert_int_equal(pthread_attr_setscope(&attributes, PTHREAD_SCOPE_PROCESS), ENOTSUP);
	assert_int_equal(pthread_attr_setscope(&attributes, 99), EINVAL);
	assert_int_equal(pthread_attr_getscope(&attributes, &value), 0);
	assert_int_equal(value, PTHREAD_SCOPE_SYSTEM);

	assert_int_equal(pthread_attr_getschedparam(&attributes, &param), 0);
	assert_int_equal(param.sched_priority, 0);
	assert_int_equal(pthread_attr_setschedparam(&attributes, &param), 0);
	assert_int_equal(pthread_attr_getschedpolicy(&attributes, &value), 0);
	assert_int_equal(value, SCHED_OTHER);
	assert_int_equal(pthread_attr_getdetachstate(&attributes, &value), 0);
	assert_int_equal(value, PTHREAD_CREATE_JOINABLE);
	assert_int_equal(pthread_attr_setdetachstate(&attributes, 99), EINVAL);
	assert_int_equal(pthread_attr_setstacksize(&attributes, 1), EINVAL);
	assert_int_equal(pthread_attr_setstacksize(&attributes, 1 << 20), 0);
	assert_int_equal(pthread_attr_getstacksize(&attributes, &size), 0);
	assert_int_equal(size, 1 << 20);
	assert_int_equal(pthread_attr_destroy(&attributes), 0);
}

static void test_locks(void **state)
{
	pthread_mutexattr_t mutex;
	pthread_condattr_t condition;
	pthread_barrierattr_t barrier;
	clockid_t clock = 99;
	int value = -1;
	(void)state;
	assert_int_equal(pthread_mutexattr_init(&mutex), 0);
	assert_int_equal(pthread_mutexattr_getprotocol(&mutex, &value), 0);
	assert_int_equal(value, PTHREAD_PRIO_NONE);
	assert_int_equal(pthread_mutexattr_setprotocol(&mutex, 99), EINVAL);
	assert_int_equal(pthread_mutexattr_gettype(&mutex, &value), 0);
	assert_int_equal(value, PTHREAD_MUTEX_DEFAULT);
	assert_int_equal(pthread_mutexattr_destroy(&mutex), 0);

	assert_int_equal(pthread_condattr_init(&condition), 0);
	assert_int_equal(pthread_condattr_getclock(&condition, &clock), 0);
	assert_int_equal(clock, CLOCK_REALTIME);
	assert_int_equal(pthread_condattr_setclock(&condition, CLOCK_MONOTONIC), 0);
	assert_int_equal(pthread_condattr_getclock(&condition, &clock), 0);
	assert_int_equal(clock, CLOCK_MONOTONIC);
	assert_int_equal(pthread_condattr_setclock(&condition, CLOCK_PROCESS_CPUTIME_ID), EINVAL);
	assert_int_equal(pthread_condattr_destroy(&condition), 0);

	assert_int_equal(pthread_barrierattr_init(&barrier), 0);
	assert_int_equal(pthread_barrierattr_getpshared(&barrier, &value), 0);
	assert_int_equal(value, PTHREAD_PROCESS_PRIVATE);
	assert_int_equal(pthread_barrierattr_setpshared(&barrier, 99), EINVAL);
	assert_int_equal(pthread_barrierattr_destroy(&barrier), 0);
}

/* The names that glibc had before POSIX, and programs have still. */
static void test_old_names(void **state)
{
	static pthread_mutex_t spinning = PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP;
	static pthread_rwlock_t writers_first = PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP;
	static const int kinds[] = { PTHREAD_MUTEX_TIMED_NP, PTHREAD_MUTEX_FAST_NP, PTHREAD_MUTEX_ADAPTIVE_NP, PTHREAD_MUTEX_RECURSIVE_NP, PTHREAD_MUTEX_ERRORCHECK_NP };
	pthread_mutexattr_t attributes;
	pthread_rwlockattr_t preference;
	pthread_rwlock_t lock;
	int kind;
	(void)state;
	assert_int_equal(pthread_mutexattr_init(&attributes), 0);
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		assert_int_equal(pthread_mutexattr_settype(&attributes, kinds[i]), 0);
		assert_int_equal(pthread_mutexattr_gettype(&attributes, &kind), 0);
		assert_int_equal(kind, kinds[i]);
	}
	assert_int_equal(pthread_mutexattr_getrobust_np(&attributes, &kind), 0);
	assert_int_equal(kind, PTHREAD_MUTEX_STALLED_NP);
	assert_int_equal(pthread_mutex_lock(&spinning), 0);
	assert_int_equal(pthread_mutex_trylock(&spinning), EBUSY);
	assert_int_equal(pthread_mutex_unlock(&spinning), 0);
	/* What the initializer makes is what the attribute makes. */
	assert_int_equal(pthread_rwlockattr_init(&preference), 0);
	assert_int_equal(pthread_rwlockattr_setkind_np(&preference, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP), 0);
	assert_int_equal(pthread_rwlock_init(&lock, &preference), 0);
	assert_memory_equal(&lock, &writers_first, sizeof lock);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_locks),
		cmocka_unit_test(test_old_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
