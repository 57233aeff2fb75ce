/* SPDX-License-Identifier: MIT */
/* A program for Windows that brings its own arc4random_buf(), as libevent does, and asks for no names. */
#undef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

static void arc4random_buf(void *buffer, size_t size) { memset(buffer, 7, size); }
static int arc4random(void) { return 7; }

static void test_own(void **state)
{
	char bytes[3] = { 0 };
	(void)state;
	arc4random_buf(bytes, sizeof bytes);
	assert_int_equal(bytes[2], arc4random());
	assert_true(random() >= 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_own) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
