/* SPDX-License-Identifier: MIT */
/* _tolower() and _toupper() as functions, not macros alone: their addresses can be taken. POSIX.1-2017. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <ctype.h>

static void test_letters(void **state)
{
	int (*lower)(int) = _tolower, (*upper)(int) = _toupper;
	(void)state;
	for (int c = 'A'; c <= 'Z'; c++) {
		assert_int_equal(lower(c), c - 'A' + 'a');
		assert_int_equal(_tolower(c), lower(c));
		assert_int_equal(upper(lower(c)), c);
		assert_int_equal(_toupper(lower(c)), c);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_letters) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
