/* SPDX-License-Identifier: MIT */
/* Cancellation at the points that every system has, the waits for threads, conditions, semaphores and times: when a thread ends, what its handlers see, and that no unit
 * is lost. POSIX.1-2017, 2.9.5, pthread_cancel, pthread_setcancelstate, pthread_cleanup_pop, pthread_cond_wait, pthread_exit. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

static void nap(long milliseconds)
{
	struct timespec span = { milliseconds / 1000, milliseconds % 1000 * 1000000 };
	nanosleep(&span, NULL);
}

static int is_cancelled(pthread_t thread)
{
	void *result = NULL;
	assert_int_equal(pthread_join(thread, &result), 0);
	return result == PTHREAD_CANCELED;
}

/* ---- Every cancellation point: cancelled before, and while it waits ---- */

static sem_t no_units;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static mtx_t c_mutex;
static cnd_t c_condition;
static pthread_t sleeper;
static const struct timespec hour = { 3600, 0 };

static struct timespec in_an_hour(int clock)
{
	struct timespec time;
	clock_gettime(clock, &time);
	time.tv_sec += 3600;
	return time;
}

static void do_sleep(void) { sleep(3600); }
static void do_usleep(void) { usleep(3600000000u); }
static void do_nanosleep(void) { nanosleep(&hour, NULL); }
static void do_clock_nanosleep(void) { clock_nanosleep(CLOCK_REALTIME, 0, &hour, NULL); }
static void do_clock_nanosleep_until(void)
{
	struct timespec end = in_an_hour(CLOCK_MONOTONIC);
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, NULL);
}
static void do_thrd_sleep(void) { thrd_sleep(&hour, NULL); }
static void do_sem_wait(void) { sem_wait(&no_units); }
static void do_sem_timedwait(void) { struct timespec end = in_an_hour(CLOCK_REALTIME); sem_timedwait(&no_units, &end); }
static void do_join(void) { pthread_join(sleeper, NULL); }
static void unlock(void *which) { assert_int_equal(pthread_mutex_unlock(which), 0); }
static void do_cond_wait(void)
{
	pthread_mutex_lock(&mutex);
	pthread_cleanup_push(unlock, &mutex);
	for (;;)
		pthread_cond_wait(&condition, &mutex);
	pthread_cleanup_pop(0);
}
static void do_cond_timedwait(void)
{
	struct timespec end = in_an_hour(CLOCK_REALTIME);
	pthread_mutex_lock(&mutex);
	pthread_cleanup_push(unlock, &mutex);
	pthread_cond_timedwait(&condition, &mutex, &end);
	pthread_cleanup_pop(1);
}
static void unlock_c(void *which) { mtx_unlock(which); }
static void do_cnd_wait(void)
{
	mtx_lock(&c_mutex);
	pthread_cleanup_push(unlock_c, &c_mutex);
	cnd_wait(&c_condition, &c_mutex);
	pthread_cleanup_pop(1);
}
static void do_clockjoin(void) { struct timespec end = in_an_hour(CLOCK_MONOTONIC); pthread_clockjoin_np(sleeper, NULL, CLOCK_MONOTONIC, &end); }
static void do_testcancel(void) { pthread_testcancel(); }

static const struct point {
	const char *name;
	void (*call)(void);
	/* What makes sure that it waits. */
	int waits;
} points[] = {
#define WAITS(name) { #name, do_##name, 1 }
#define PASSES(name) { #name, do_##name, 0 }
	WAITS(sleep), WAITS(usleep), WAITS(nanosleep), WAITS(clock_nanosleep), WAITS(clock_nanosleep_until), WAITS(thrd_sleep), WAITS(sem_wait),
	WAITS(sem_timedwait), WAITS(join), WAITS(clockjoin), WAITS(cond_wait), WAITS(cond_timedwait), WAITS(cnd_wait), PASSES(testcancel),
};

static sem_t about_to, may_begin;

static void *before(void *argument)
{
	const struct point *point = argument;
	int old;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	sem_wait(&may_begin);
	assert_int_equal(pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old), 0);
	assert_int_equal(old, PTHREAD_CANCEL_DISABLE);
	point->call();
	return NULL;
}

static void *within(void *argument)
{
	const struct point *point = argument;
	sem_post(&about_to);
	point->call();
	return NULL;
}

static void *sleeps(void *argument)
{
	for (;;)
		sleep(3600);
	return argument;
}

static int prepare(void **state)
{
	(void)state;
	sem_init(&about_to, 0, 0);
	sem_init(&may_begin, 0, 0);
	sem_init(&no_units, 0, 0);
	mtx_init(&c_mutex, mtx_plain);
	cnd_init(&c_condition);
	return pthread_create(&sleeper, NULL, sleeps, NULL);
}

static int clean(void **state)
{
	(void)state;
	assert_int_equal(pthread_cancel(sleeper), 0);
	assert_true(is_cancelled(sleeper));
	return 0;
}

static void test_points_before(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
		pthread_t thread;
		assert_int_equal(pthread_create(&thread, NULL, before, (void *)(uintptr_t)&points[i]), 0);
		assert_int_equal(pthread_cancel(thread), 0);
		sem_post(&may_begin);
		if (!is_cancelled(thread))
			fail_msg("%s", points[i].name);
	}
}

static void test_points_within(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
		pthread_t thread;
		if (!points[i].waits)
			continue;
		assert_int_equal(pthread_create(&thread, NULL, within, (void *)(uintptr_t)&points[i]), 0);
		sem_wait(&about_to);
		nap(10);
		assert_int_equal(pthread_tryjoin_np(thread, NULL), EBUSY);
		assert_int_equal(pthread_cancel(thread), 0);
		if (!is_cancelled(thread))
			fail_msg("%s", points[i].name);
	}
	/* The mutexes are free again. */
	assert_int_equal(pthread_mutex_trylock(&mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(mtx_trylock(&c_mutex), thrd_success);
	assert_int_equal(mtx_unlock(&c_mutex), thrd_success);
}

/* Sleeps that nobody cancels are as long as ever in a program that has pthread_cancel(). */
static void *naps(void *argument)
{
	struct timespec begin, end, wrong = { 0, 1000000000 }, none = { 0, 0 };
	(void)argument;
	clock_gettime(CLOCK_MONOTONIC, &begin);
	nap(30);
	clock_gettime(CLOCK_MONOTONIC, &end);
	int64_t span = (end.tv_sec - begin.tv_sec) * INT64_C(1000000000) + end.tv_nsec - begin.tv_nsec;
	assert_true(span >= 30000000 && span < 2000000000);
	assert_int_equal(nanosleep(&none, NULL), 0);
	assert_int_equal(nanosleep(&wrong, NULL), -1);
	assert_int_equal(errno, EINVAL);
	return NULL;
}

static void test_sleeps(void **state)
{
	(void)state;
	pthread_t thread;
	pthread_create(&thread, NULL, naps, NULL);
	assert_false(is_cancelled(thread));
	naps(NULL);
}

/* ---- Handlers, destructors, states ---- */

static char order[16];
static void note(void *what) { strncat(order, what, 1); }
static pthread_key_t key;
static void destroy(void *what)
{
	int old = -1;
	note(what);
	/* It cannot be cancelled any more. */
	pthread_testcancel();
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
	assert_int_equal(old, PTHREAD_CANCEL_DISABLE);
}

static void *with_handlers(void *argument)
{
	(void)argument;
	pthread_setspecific(key, "k");
	pthread_cleanup_push(note, "1");
	pthread_cleanup_push(note, "2");
	pthread_cleanup_push(note, "x");
	pthread_cleanup_pop(0);
	pthread_cleanup_push(note, "3");
	pthread_cleanup_pop(1);
	/* Oneself: it waits for the next point. */
	pthread_cancel(pthread_self());
	note("-");
	pthread_testcancel();
	note("y");
	pthread_cleanup_pop(0);
	pthread_cleanup_pop(0);
	return NULL;
}

static void test_handlers(void **state)
{
	(void)state;
	pthread_t thread;
	pthread_key_create(&key, destroy);
	pthread_create(&thread, NULL, with_handlers, NULL);
	assert_true(is_cancelled(thread));
	assert_string_equal(order, "3-21k");
	pthread_key_delete(key);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int begun;
static void begins(void)
{
	begun++;
	if (begun == 1) {
		sem_post(&about_to);
		sleep(3600);
	}
}
static void *calls_once(void *argument)
{
	pthread_once(&once, begins);
	return argument;
}

/* "As if pthread_once() was never called": another thread that waits for it runs the function itself. */
static void test_once(void **state)
{
	(void)state;
	pthread_t first, second;
	pthread_create(&first, NULL, calls_once, NULL);
	sem_wait(&about_to);
	pthread_create(&second, NULL, calls_once, NULL);
	nap(10);
	pthread_cancel(first);
	assert_true(is_cancelled(first));
	assert_int_equal(pthread_join(second, NULL), 0);
	assert_int_equal(begun, 2);
	pthread_once(&once, begins);
	assert_int_equal(begun, 2);
}

static volatile int counter;
static void *spins(void *argument)
{
	int old;
	if (argument != NULL)
		pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	assert_int_equal(pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old), 0);
	assert_int_equal(old, PTHREAD_CANCEL_DEFERRED);
	sem_post(&about_to);
	if (argument != NULL) {
		/* Cancelled meanwhile; enabling it is enough. */
		sem_wait(&may_begin);
		pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL);
		return NULL;
	}
	for (;;)
		counter++;
	return NULL;
}

static void test_asynchronous(void **state)
{
	(void)state;
	pthread_t thread;
	for (int round = 0; round < 200; round++) {
		pthread_create(&thread, NULL, spins, NULL);
		sem_wait(&about_to);
		assert_int_equal(pthread_cancel(thread), 0);
		assert_true(is_cancelled(thread));
	}
	pthread_create(&thread, NULL, spins, order);
	sem_wait(&about_to);
	assert_int_equal(pthread_cancel(thread), 0);
	sem_post(&may_begin);
	assert_true(is_cancelled(thread));
}

static void *cancels_itself(void *argument)
{
	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
	pthread_cancel(pthread_self());
	return argument;
}

static void *ends(void *argument) { return argument; }

static void test_states(void **state)
{
	(void)state;
	pthread_t thread;
	void *result;
	pthread_create(&thread, NULL, cancels_itself, NULL);
	assert_true(is_cancelled(thread));
	/* One that has ended keeps its result; one that is gone is told. */
	pthread_create(&thread, NULL, ends, order);
	nap(20);
	assert_int_equal(pthread_cancel(thread), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_ptr_equal(result, order);
	assert_int_equal(pthread_cancel(thread), ESRCH);
	assert_int_equal(pthread_setcancelstate(77, NULL), EINVAL);
	assert_int_equal(pthread_setcanceltype(77, NULL), EINVAL);
}

/* No call is interrupted in a thread that does not let itself be cancelled. */
static void *sleeps_undisturbed(void *argument)
{
	struct timespec span = { 0, 100000000 };
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	sem_post(&about_to);
	int result = nanosleep(&span, NULL);
	return result == 0 ? argument : NULL;
}

static void test_disabled(void **state)
{
	(void)state;
	pthread_t thread;
	void *result;
	pthread_create(&thread, NULL, sleeps_undisturbed, order);
	sem_wait(&about_to);
	nap(10);
	assert_int_equal(pthread_cancel(thread), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_ptr_equal(result, order);
}

static int mutex_was_ours;
static pthread_mutex_t checked;
static void check_mutex(void *argument)
{
	(void)argument;
	/* EPERM if it were not. */
	mutex_was_ours = pthread_mutex_unlock(&checked) == 0;
}
static void *waits_with_checked(void *argument)
{
	pthread_mutex_lock(&checked);
	pthread_cleanup_push(check_mutex, NULL);
	sem_post(&about_to);
	for (;;)
		pthread_cond_wait(&condition, &checked);
	pthread_cleanup_pop(0);
	return argument;
}

static void test_condition(void **state)
{
	(void)state;
	pthread_mutexattr_t kind;
	pthread_mutexattr_init(&kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&checked, &kind);
	for (int round = 0; round < 200; round++) {
		pthread_t thread;
		mutex_was_ours = 0;
		pthread_create(&thread, NULL, waits_with_checked, NULL);
		sem_wait(&about_to);
		if (round & 1)
			sched_yield();
		pthread_cancel(thread);
		assert_true(is_cancelled(thread));
		assert_true(mutex_was_ours);
	}
	/* No waiter was forgotten: this would wait for it. */
	assert_int_equal(pthread_cond_destroy(&condition), 0);
	pthread_cond_init(&condition, NULL);
}

/* ---- No unit of a semaphore is lost, and no cancellation ---- */

struct taker {
	long got;
};

static void *takes_on(void *argument)
{
	struct taker *taker = argument;
	for (;;)
		if (sem_wait(&no_units) == 0)
			taker->got++;
	return NULL;
}

static void test_no_unit_is_lost(void **state)
{
	(void)state;
	long sent = 0, got = 0;
	for (int round = 0; round < 3000; round++) {
		struct taker taker = { 0 };
		pthread_t thread;
		pthread_create(&thread, NULL, takes_on, &taker);
		for (int i = 0; i < 3; i++, sent++)
			sem_post(&no_units);
		pthread_cancel(thread);
		assert_true(is_cancelled(thread));
		got += taker.got;
	}
	while (sem_trywait(&no_units) == 0)
		got++;
	assert_int_equal(got, sent);
}

static void *waits_once(void *argument)
{
	sem_post(&about_to);
	sem_wait(&no_units);
	return argument;
}

static void test_none_is_lost(void **state)
{
	(void)state;
	for (int round = 0; round < 2000; round++) {
		pthread_t thread;
		pthread_create(&thread, NULL, waits_once, NULL);
		sem_wait(&about_to);
		for (volatile int wait = 0; wait < round % 300; wait++)
			;
		pthread_cancel(thread);
		assert_true(is_cancelled(thread));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_points_before), cmocka_unit_test(test_points_within), cmocka_unit_test(test_sleeps), cmocka_unit_test(test_handlers),
		cmocka_unit_test(test_once), cmocka_unit_test(test_asynchronous), cmocka_unit_test(test_states), cmocka_unit_test(test_disabled),
		cmocka_unit_test(test_condition), cmocka_unit_test(test_no_unit_is_lost), cmocka_unit_test(test_none_is_lost),
	};
	return cmocka_run_group_tests(tests, prepare, clean);
}
