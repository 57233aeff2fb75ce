/* SPDX-License-Identifier: MIT */
/* time(), clock(), the clock_ and timespec_ functions and nanosleep() on the fake clock, with its faults. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <time.h>

#include "fake.h"

static int setup(void **state)
{
	(void)state;
	fake_reset();
	errno = 0;
	return 0;
}

static void test_time(void **state)
{
	(void)state;
	time_t stored = 0;
	fake_set_clock(1234567890123, 999999999);
	assert_true(time(&stored) == 1234567890123 && stored == 1234567890123);
	assert_true(time(NULL) == 1234567890123);
	fake_fail(FAKE_clock, 1, -EFAULT);
	assert_true(time(&stored) == -1 && stored == -1);
	assert_int_equal(errno, EFAULT);
}

static void test_clocks(void **state)
{
	(void)state;
	struct timespec t = { 0 };
	fake_set_clock(100, 5);
	assert_int_equal(clock_gettime(CLOCK_REALTIME, &t), 0);
	assert_true(t.tv_sec == 100 && t.tv_nsec == 5);
	assert_int_equal(timespec_get(&t, TIME_UTC), TIME_UTC);
	assert_int_equal(timespec_get(&t, 0), 0);
	assert_int_equal(timespec_get(&t, 77), 0);
	assert_int_equal(timespec_getres(&t, TIME_UTC), TIME_UTC);
	assert_int_equal(timespec_getres(NULL, TIME_MONOTONIC), TIME_MONOTONIC);
	assert_int_equal(timespec_getres(NULL, -1), 0);
	assert_int_equal(clock_getres(CLOCK_MONOTONIC, NULL), 0);
	assert_int_equal(errno, 0);
	assert_int_equal(clock_gettime(12345, &t), -1);
	assert_int_equal(errno, EINVAL);
	fake_fail(FAKE_clock, 1, -EINVAL);
	assert_int_equal(timespec_get(&t, TIME_UTC), 0);
	fake_fail(FAKE_clock, 1, -EINVAL);
	assert_true(clock() == (clock_t)-1);
}

static void test_difftime(void **state)
{
	(void)state;
	assert_true(difftime(5, 3) == 2.0);
	assert_true(difftime(3, 5) == -2.0);
	assert_true(difftime(INT64_MAX, INT64_MIN) == 0x1p64);
	assert_true(difftime(INT64_MIN, INT64_MAX) == -0x1p64);
	/* Rounded once: 2^53 + 1 and a difference that is exact. */
	assert_true(difftime(9007199254740993, 9007199254740992) == 1.0);
}

static void test_sleep(void **state)
{
	(void)state;
	struct timespec t, left = { 7, .tv_nsec = 7 };
	assert_int_equal(nanosleep(&(struct timespec){ .tv_sec = 2, .tv_nsec = 500000000 }, &left), 0);
	assert_int_equal(time(NULL), FAKE_EPOCH + 2);
	assert_true(left.tv_sec == 7);
	assert_int_equal(nanosleep(&(struct timespec){ .tv_sec = 0, .tv_nsec = 1000000000 }, NULL), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(nanosleep(&(struct timespec){ .tv_sec = -1 }, NULL), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	fake_fail(FAKE_sleep, 1, -EINTR);
	assert_int_equal(nanosleep(&(struct timespec){ .tv_sec = 1 }, NULL), -1);
	assert_int_equal(errno, EINTR);

	/* clock_nanosleep gives the number, and errno stays. */
	errno = 0;
	assert_int_equal(clock_nanosleep(CLOCK_REALTIME, 0, &(struct timespec){ .tv_nsec = -1 }, NULL), EINVAL);
	assert_int_equal(clock_nanosleep(99, 0, &(struct timespec){ .tv_sec = 1 }, NULL), EINVAL);
	fake_set_clock(50, 0);
	assert_int_equal(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &(struct timespec){ .tv_sec = 53, .tv_nsec = 250 }, NULL), 0);
	assert_int_equal(clock_gettime(CLOCK_REALTIME, &t), 0);
	assert_true(t.tv_sec == 53 && t.tv_nsec == 250);
	assert_int_equal(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &(struct timespec){ .tv_sec = 1 }, NULL), 0);
	fake_fail(FAKE_sleep, 1, -EINTR);
	assert_int_equal(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &(struct timespec){ .tv_sec = 60 }, NULL), EINTR);
	assert_int_equal(errno, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_time, setup),
		cmocka_unit_test_setup(test_clocks, setup),
		cmocka_unit_test_setup(test_difftime, setup),
		cmocka_unit_test_setup(test_sleep, setup)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
