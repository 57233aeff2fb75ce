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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_locks),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
