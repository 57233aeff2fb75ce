/* SPDX-License-Identifier: MIT */
/* feenableexcept(): long double arithmetic ends in SIGFPE. GNU. An exception of x87 stays pending until it is cleared, so that a handler on Windows that jumps out,
 * which loads the control word, would raise it again and again, to the end of the stack. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "target/fenv/traps.h"

static volatile long double long_zero, long_one = 1, in_handler;

static void on_fpe(int number)
{
	signal(number, on_fpe);
	in_handler = long_one / 3;
	siglongjmp(back, 1);
}

static void test_x87(void **state)
{
	(void)state;
	volatile long double sink;
	TRAPS((feenableexcept(FE_DIVBYZERO), sink = long_one / long_zero, sink += long_one));
	/* And again; and arithmetic in the handler. */
	TRAPS((feenableexcept(FE_INVALID), sink = long_zero / long_zero, sink += long_one));
	(void)sink;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_x87),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
