/* SPDX-License-Identifier: MIT */
/* %m is what strerror() says (POSIX.1-2024, fprintf), for every number: printf has the texts in a packed form of its own. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

static void check(int number)
{
	char text[128], expected[128];
	strcpy(expected, strerror(number));
	errno = number;
	assert_int_equal(snprintf(text, sizeof text, "%m"), (int)strlen(expected));
	assert_string_equal(text, expected);
}

static void test_every_number(void **state)
{
	(void)state;
	for (int number = -3; number < 300; number++)
		check(number);
	check(INT_MAX);
	check(INT_MIN);
}

static void test_field(void **state)
{
	char text[64];
	(void)state;
	errno = EPERM;
	assert_int_equal(snprintf(text, sizeof text, "[%26m|%-26.9m]"), 55);
	assert_string_equal(text, "[   Operation not permitted|Operation                 ]");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_number),
		cmocka_unit_test(test_field),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
