/* SPDX-License-Identifier: MIT */
/* feenableexcept(): arithmetic and feraiseexcept() end in SIGFPE. GNU; ISO C17 7.6.2.3. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "target/fenv/traps.h"

static void on_fpe(int number)
{
	signal(number, on_fpe);
	siglongjmp(back, 1);
}

static volatile double zero, one = 1;

static void arithmetic(void)
{
	volatile double sink;
	TRAPS((feenableexcept(FE_DIVBYZERO), sink = one / zero));
	TRAPS((feenableexcept(FE_INVALID), sink = zero / zero));
	(void)sink;
}

static void raise_them(void)
{
	static const int all[5] = { FE_INVALID, FE_DIVBYZERO, FE_OVERFLOW, FE_UNDERFLOW, FE_INEXACT };
	for (volatile int i = 0; i < 5; i++)
		TRAPS((feenableexcept(all[i]), feraiseexcept(all[i])));
	TRAPS((fesetenv(FE_NOMASK_ENV), feraiseexcept(FE_DIVBYZERO)));
	/* Exceptions kept by feholdexcept() trap when they are raised into an environment where they do. */
	fenv_t env;
	TRAPS((feenableexcept(FE_DIVBYZERO), feholdexcept(&env), feraiseexcept(FE_DIVBYZERO), feupdateenv(&env)));
}

/* One test: cmocka's own handler of exceptions is set anew for each on Windows, above ours. */
static void test_all(void **state)
{
	(void)state;
	arithmetic();
	raise_them();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
