/* SPDX-License-Identifier: MIT */
/* GNU's macros: strdupa(), strndupa(), TEMP_FAILURE_RETRY(); and the program's name. Expectations from the GNU C Library's manual. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <string.h>
#include <unistd.h>

static void test_copies_on_the_stack(void **state)
{
	(void)state;
	char text[] = "copied";
	char *whole = strdupa(text), *part = strndupa(text, 3), *more = strndupa(text, 100);
	memset(text, 'x', sizeof text - 1);
	assert_string_equal(whole, "copied");
	assert_string_equal(part, "cop");
	assert_string_equal(more, "copied");
}

static int calls;

static int interrupted(int times, int then, int error)
{
	if (calls++ < times) {
		errno = EINTR;
		return -1;
	}
	errno = error;
	return then;
}

static void test_retry(void **state)
{
	(void)state;
	assert_int_equal(TEMP_FAILURE_RETRY(interrupted(3, 7, 0)), 7);
	assert_int_equal(calls, 4);
	calls = 0;
	assert_int_equal(TEMP_FAILURE_RETRY(interrupted(1, -1, EBADF)), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(calls, 2);
}

static void test_program_name(void **state)
{
	(void)state;
	assert_non_null(strstr(program_invocation_name, "gnu_macros"));
	assert_ptr_equal(strstr(program_invocation_short_name, "gnu_macros"), program_invocation_short_name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_copies_on_the_stack),
		cmocka_unit_test(test_retry),
		cmocka_unit_test(test_program_name),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
