/* SPDX-License-Identifier: MIT */
/* Indirect functions (gcc's ifunc): the resolver runs once, before constructors, with thread-local storage in place. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

static int one(int x)
{
	return x + 1;
}

__attribute__((used)) static int (*resolve(void))(int)
{
	return one;
}

int indirect(int x) __attribute__((ifunc("resolve")));
static int seen;

__attribute__((constructor)) static void construct(void)
{
	seen = indirect(41);
}

static void test_calls(void **state)
{
	int (*volatile pointer)(int) = indirect;
	(void)state;
	assert_int_equal(seen, 42);
	assert_int_equal(indirect(1), 2);
	assert_int_equal(pointer(2), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_calls) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
