/* SPDX-License-Identifier: MIT */
/* The clocks of the real system: they agree with each other, move forward, and sleeping takes at least as long as asked for. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <time.h>

static double seconds(const struct timespec *t)
{
	return (double)t->tv_sec + (double)t->tv_nsec * 1e-9;
}

static void test_realtime(void **state)
{
	(void)state;
	struct timespec a, b;
	time_t before = time(NULL);
	assert_int_equal(clock_gettime(CLOCK_REALTIME, &a), 0);
	assert_int_equal(timespec_get(&b, TIME_UTC), TIME_UTC);
	time_t after = time(NULL);
	/* After 2020. A coarse clock may be a tick behind a fine one. */
	assert_true(before > 1577836800 && after >= before);
	assert_true(a.tv_sec >= before - 1 && a.tv_sec <= after + 1 && b.tv_sec >= before - 1 && b.tv_sec <= after + 1);
	assert_true(a.tv_nsec >= 0 && a.tv_nsec < 1000000000);
}

static void test_monotonic(void **state)
{
	(void)state;
	struct timespec last, now, resolution;
	assert_int_equal(clock_getres(CLOCK_MONOTONIC, &resolution), 0);
	assert_true(seconds(&resolution) > 0 && seconds(&resolution) <= 0.1);
	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &last), 0);
	for (int i = 0; i < 1000; i++) {
		assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &now), 0);
		assert_true(seconds(&now) >= seconds(&last));
		last = now;
	}
}

static void test_sleep(void **state)
{
	(void)state;
	struct timespec before, after, until;
	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &before), 0);
	assert_int_equal(nanosleep(&(struct timespec){ .tv_nsec = 20000000 }, NULL), 0);
	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &after), 0);
	/* Windows counts in ticks: nearly the time that was asked for will do. */
	assert_true(seconds(&after) - seconds(&before) >= 0.018);
	until = after;
	until.tv_nsec += 30000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	assert_int_equal(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL), 0);
	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &after), 0);
	assert_true(seconds(&after) >= seconds(&until));
	assert_int_equal(nanosleep(&(struct timespec){ .tv_nsec = -1 }, NULL), -1);
	assert_int_equal(errno, EINVAL);
}

static void test_clock(void **state)
{
	(void)state;
	clock_t start = clock(), now;
	assert_true(start != (clock_t)-1);
	volatile unsigned work = 0;
	/* Work until processor time has passed; the test's time limit ends it if it never does. */
	do {
		for (int i = 0; i < 100000; i++)
			work += (unsigned)i;
		now = clock();
		assert_true(now >= start);
	} while (now == start);
	(void)work;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_realtime),
		cmocka_unit_test(test_monotonic),
		cmocka_unit_test(test_sleep),
		cmocka_unit_test(test_clock)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
