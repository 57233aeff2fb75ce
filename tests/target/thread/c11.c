/* SPDX-License-Identifier: MIT */
/* <threads.h>. Expectations from ISO C17 7.26. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <threads.h>
#include <time.h>

static struct timespec in_milliseconds(long milliseconds)
{
	struct timespec when;
	assert_int_equal(timespec_get(&when, TIME_UTC), TIME_UTC);
	when.tv_nsec += milliseconds % 1000 * 1000000;
	when.tv_sec += milliseconds / 1000 + when.tv_nsec / 1000000000;
	when.tv_nsec %= 1000000000;
	return when;
}

static int give_back(void *argument)
{
	return (int)(intptr_t)argument;
}

static int exit_early(void *argument)
{
	thrd_exit(*(int *)argument);
}

static thrd_t creator;
static int compare_with_creator(void *argument)
{
	(void)argument;
	return thrd_equal(thrd_current(), creator) == 0 && thrd_equal(thrd_current(), thrd_current()) != 0;
}

static void test_threads(void **state)
{
	(void)state;
	thrd_t thread;
	int result = 0, value = -7;
	assert_int_equal(thrd_create(&thread, give_back, (void *)42), thrd_success);
	assert_int_equal(thrd_join(thread, &result), thrd_success);
	assert_int_equal(result, 42);
	assert_int_equal(thrd_create(&thread, exit_early, &value), thrd_success);
	assert_int_equal(thrd_join(thread, &result), thrd_success);
	assert_int_equal(result, -7);
	assert_int_equal(thrd_create(&thread, give_back, NULL), thrd_success);
	assert_int_equal(thrd_join(thread, NULL), thrd_success);
	creator = thrd_current();
	assert_int_equal(thrd_create(&thread, compare_with_creator, NULL), thrd_success);
	assert_int_equal(thrd_join(thread, &result), thrd_success);
	assert_int_equal(result, 1);
	/* A thread cannot wait for itself. */
	assert_int_equal(thrd_join(thrd_current(), NULL), thrd_error);
	thrd_yield();
}

static void test_sleep(void **state)
{
	(void)state;
	struct timespec before, after, span = { .tv_nsec = 20000000 }, left = { .tv_sec = 5 };
	timespec_get(&before, TIME_UTC);
	assert_int_equal(thrd_sleep(&span, &left), 0);
	timespec_get(&after, TIME_UTC);
	double passed = (double)(after.tv_sec - before.tv_sec) + (double)(after.tv_nsec - before.tv_nsec) / 1e9;
	assert_true(passed >= 0.0199);
	span.tv_nsec = 1000000000;
	assert_true(thrd_sleep(&span, NULL) < -1);
}

static mtx_t mutex;
static int try_it(void *argument)
{
	(void)argument;
	int result = mtx_trylock(&mutex);
	if (result == thrd_success)
		mtx_unlock(&mutex);
	return result;
}

static int in_thread(thrd_start_t run)
{
	thrd_t thread;
	int result = -1;
	assert_int_equal(thrd_create(&thread, run, NULL), thrd_success);
	assert_int_equal(thrd_join(thread, &result), thrd_success);
	return result;
}

static int time_it(void *argument)
{
	(void)argument;
	struct timespec when = in_milliseconds(30);
	return mtx_timedlock(&mutex, &when);
}

static void test_mutexes(void **state)
{
	(void)state;
	static const int kinds[] = { mtx_plain, mtx_timed, mtx_plain | mtx_recursive, mtx_timed | mtx_recursive };
	for (int i = 0; i < 4; i++) {
		assert_int_equal(mtx_init(&mutex, kinds[i]), thrd_success);
		assert_int_equal(in_thread(try_it), thrd_success);
		assert_int_equal(mtx_lock(&mutex), thrd_success);
		assert_int_equal(in_thread(try_it), thrd_busy);
		if (kinds[i] & mtx_recursive) {
			assert_int_equal(mtx_lock(&mutex), thrd_success);
			assert_int_equal(mtx_trylock(&mutex), thrd_success);
			assert_int_equal(mtx_unlock(&mutex), thrd_success);
			assert_int_equal(mtx_unlock(&mutex), thrd_success);
			assert_int_equal(in_thread(try_it), thrd_busy);
		}
		if (kinds[i] & mtx_timed)
			assert_int_equal(in_thread(time_it), thrd_timedout);
		assert_int_equal(mtx_unlock(&mutex), thrd_success);
		assert_int_equal(in_thread(try_it), thrd_success);
		mtx_destroy(&mutex);
	}
	assert_int_equal(mtx_init(&mutex, 64), thrd_error);
}

static cnd_t condition;
static int turn, rounds;
static int play(void *argument)
{
	int mine = (int)(intptr_t)argument;
	mtx_lock(&mutex);
	for (int i = 0; i < 2000; i++) {
		while (turn != mine)
			cnd_wait(&condition, &mutex);
		rounds++;
		turn = 1 - mine;
		cnd_signal(&condition);
	}
	mtx_unlock(&mutex);
	return 0;
}

static int go, passed;
static int wait_for_go(void *argument)
{
	(void)argument;
	mtx_lock(&mutex);
	while (!go)
		cnd_wait(&condition, &mutex);
	passed++;
	mtx_unlock(&mutex);
	return 0;
}

static void test_conditions(void **state)
{
	(void)state;
	thrd_t threads[8];
	assert_int_equal(mtx_init(&mutex, mtx_plain), thrd_success);
	assert_int_equal(cnd_init(&condition), thrd_success);
	for (int i = 0; i < 2; i++)
		assert_int_equal(thrd_create(&threads[i], play, (void *)(intptr_t)i), thrd_success);
	for (int i = 0; i < 2; i++)
		assert_int_equal(thrd_join(threads[i], NULL), thrd_success);
	assert_int_equal(rounds, 4000);

	for (int i = 0; i < 8; i++)
		assert_int_equal(thrd_create(&threads[i], wait_for_go, NULL), thrd_success);
	mtx_lock(&mutex);
	go = 1;
	assert_int_equal(cnd_broadcast(&condition), thrd_success);
	mtx_unlock(&mutex);
	for (int i = 0; i < 8; i++)
		assert_int_equal(thrd_join(threads[i], NULL), thrd_success);
	assert_int_equal(passed, 8);

	mtx_lock(&mutex);
	struct timespec when = in_milliseconds(20), past = in_milliseconds(-1000);
	assert_int_equal(cnd_timedwait(&condition, &mutex, &when), thrd_timedout);
	assert_int_equal(cnd_timedwait(&condition, &mutex, &past), thrd_timedout);
	/* The mutex is ours again. */
	assert_int_equal(in_thread(try_it), thrd_busy);
	mtx_unlock(&mutex);
	cnd_destroy(&condition);
	mtx_destroy(&mutex);
}

static once_flag flag = ONCE_FLAG_INIT;
static int calls;
static void count_call(void)
{
	struct timespec span = { .tv_nsec = 5000000 };
	thrd_sleep(&span, NULL);
	calls++;
}

static int call(void *argument)
{
	(void)argument;
	call_once(&flag, count_call);
	return calls;
}

static void test_once(void **state)
{
	(void)state;
	thrd_t threads[6];
	for (int i = 0; i < 6; i++)
		assert_int_equal(thrd_create(&threads[i], call, NULL), thrd_success);
	for (int i = 0; i < 6; i++) {
		int seen = 0;
		assert_int_equal(thrd_join(threads[i], &seen), thrd_success);
		assert_int_equal(seen, 1);
	}
}

static tss_t key, other;
static int destroyed, again;
static void destroy(void *value)
{
	destroyed += (int)(intptr_t)value;
}
static void destroy_again(void *value)
{
	again++;
	/* Sets a new value each time: stopped after TSS_DTOR_ITERATIONS. */
	tss_set(other, value);
}
static int use_keys(void *argument)
{
	if (tss_get(key) != NULL)
		return 1;
	if (tss_set(key, argument) != thrd_success || tss_get(key) != argument)
		return 2;
	tss_set(other, argument);
	return 0;
}

static void test_keys(void **state)
{
	(void)state;
	assert_int_equal(tss_create(&key, destroy), thrd_success);
	assert_int_equal(tss_create(&other, destroy_again), thrd_success);
	assert_int_equal(tss_set(key, (void *)1000), thrd_success);
	thrd_t thread;
	int result;
	for (int i = 1; i <= 3; i++) {
		assert_int_equal(thrd_create(&thread, use_keys, (void *)(intptr_t)i), thrd_success);
		assert_int_equal(thrd_join(thread, &result), thrd_success);
		assert_int_equal(result, 0);
	}
	assert_int_equal(destroyed, 6);
	assert_int_equal(again, 3 * TSS_DTOR_ITERATIONS);
	assert_ptr_equal(tss_get(key), (void *)1000);
	tss_delete(key);
	tss_delete(other);
	/* A new key begins with NULL in every thread, whatever an old one of its number held. */
	assert_int_equal(tss_create(&key, NULL), thrd_success);
	assert_null(tss_get(key));
	tss_delete(key);
}

static thread_local int local = 5;
static int change_local(void *argument)
{
	(void)argument;
	int before = local;
	local = 9;
	return before;
}

static void test_locals(void **state)
{
	(void)state;
	local = 6;
	assert_int_equal(in_thread(change_local), 5);
	assert_int_equal(in_thread(change_local), 5);
	assert_int_equal(local, 6);
	errno = 33;
	assert_int_equal(in_thread(give_back), 0);
	assert_int_equal(errno, 33);
}

static int detached_ran;
static int detach_self(void *argument)
{
	(void)argument;
	int result = thrd_detach(thrd_current());
	__atomic_store_n(&detached_ran, result == thrd_success ? 1 : 2, __ATOMIC_RELEASE);
	return 0;
}

/* A thread may detach itself, and be gone, before its creator has returned: many attempts, for that is rare. */
static void test_detach(void **state)
{
	(void)state;
	thrd_t thread;
	for (int i = 0; i < 200; i++) {
		__atomic_store_n(&detached_ran, 0, __ATOMIC_RELEASE);
		assert_int_equal(thrd_create(&thread, detach_self, NULL), thrd_success);
		while (__atomic_load_n(&detached_ran, __ATOMIC_ACQUIRE) == 0)
			thrd_yield();
		assert_int_equal(detached_ran, 1);
		assert_int_equal(thrd_create(&thread, give_back, NULL), thrd_success);
		assert_int_equal(thrd_detach(thread), thrd_success);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_sleep),
		cmocka_unit_test(test_mutexes),
		cmocka_unit_test(test_conditions),
		cmocka_unit_test(test_once),
		cmocka_unit_test(test_keys),
		cmocka_unit_test(test_locals),
		cmocka_unit_test(test_detach),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
