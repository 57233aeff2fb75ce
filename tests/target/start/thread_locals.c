/* SPDX-License-Identifier: MIT */
/* Thread-local variables of the main thread and of another: first values, zeros, alignment, and that each has its own. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>

static _Thread_local int first = 5;
static _Thread_local char zeros[5000];
static _Thread_local long aligned __attribute__((aligned(256))) = 7;
static _Thread_local char last = 'x';

static void *look(void *argument)
{
	int *wrong = argument;
	*wrong += first != 5;
	*wrong += last != 'x';
	*wrong += aligned != 7;
	*wrong += ((uintptr_t)&aligned & 255) != 0;
	for (size_t i = 0; i < sizeof zeros; i++)
		*wrong += zeros[i] != 0;
	for (size_t i = 0; i < sizeof zeros; i++)
		zeros[i] = 1;
	first = 6;
	last = 'y';
	aligned = 8;
	return NULL;
}

static void test_main_thread(void **state)
{
	(void)state;
	int wrong = 0;
	look(&wrong);
	assert_int_equal(wrong, 0);
}

static void test_other_thread(void **state)
{
	(void)state;
	pthread_t thread;
	int wrong = 0;
	assert_int_equal(pthread_create(&thread, NULL, look, &wrong), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(wrong, 0);
	assert_int_equal(first, 6);
	assert_int_equal(zeros[4999], 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_main_thread),
		cmocka_unit_test(test_other_thread),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
