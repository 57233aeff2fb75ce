/* SPDX-License-Identifier: MIT */
/* assert(): the message's exact form on standard error, the abnormal end after it, and nothing at all with NDEBUG. ISO C17 7.2. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <assert.h>
#include <string.h>

#include "fake.h"

static int setup(void **state)
{
	static char *arguments[] = { "/usr/bin/tool", NULL };
	(void)state;
	fake_reset();
	fake_set_arguments(1, arguments, arguments + 1);
	return 0;
}

static void failing(void *argument)
{
	int one = 1;
	(void)argument;
#line 42 "some/file.c"
	assert(one == 2 && "reason");
}

static void test_message(void **state)
{
	(void)state;
	size_t size;
	int status;
	/* The end is abort()'s: the trap, or the death by its signal. */
	assert_int_not_equal(fake_catch_exit(failing, NULL, &status), 0);
	const char *text = fake_output(2, &size);
	static const char expected[] = "tool: some/file.c:42: failing: Assertion `one == 2 && \"reason\"' failed.\n";
	assert_int_equal(size, sizeof expected - 1);
	assert_memory_equal(text, expected, size);
}

static char long_text[2000];

static void failing_long(void *argument)
{
	(void)argument;
	memset(long_text, 'x', sizeof long_text - 1);
	__assert_fail(long_text, "f.c", 4294967295u, NULL);
}

static void test_long(void **state)
{
	(void)state;
	size_t size;
	int status;
	assert_int_not_equal(fake_catch_exit(failing_long, NULL, &status), 0);
	const char *text = fake_output(2, &size);
	assert_int_equal(size, strlen("tool: f.c:4294967295: Assertion `") + 1999 + strlen("' failed.\n"));
	assert_memory_equal(text, "tool: f.c:4294967295: Assertion `xxx", 36);
	assert_memory_equal(text + size - 11, "x' failed.\n", 11);
}

static void test_passing(void **state)
{
	(void)state;
	int evaluated = 0;
	assert(++evaluated == 1);
	assert_int_equal(evaluated, 1);
#define NDEBUG 1
#include <assert.h>
	assert(++evaluated == 99);
	assert_int_equal(evaluated, 1);
#undef NDEBUG
#include <assert.h>
	assert(++evaluated == 2);
	assert_int_equal(evaluated, 2);
}

static_assert(1, "C11's name is there");

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_message, setup),
		cmocka_unit_test_setup(test_long, setup),
		cmocka_unit_test_setup(test_passing, setup)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
