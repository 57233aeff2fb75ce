/* SPDX-License-Identifier: MIT */
/* feenableexcept(): long double arithmetic ends in SIGFPE. GNU. Under wine 8 an exception of x87 ends in a stack overflow before it becomes a signal,
 * so that this is known of Linux alone. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fenv.h>
#include <signal.h>

static sigjmp_buf back;

static void on_fpe(int number)
{
	signal(number, on_fpe);
	siglongjmp(back, 1);
}

static volatile long double long_zero, long_one = 1;

#define TRAPS(statement) \
	do { \
		signal(SIGFPE, on_fpe); \
		volatile int trapped = 0; \
		if (sigsetjmp(back, 1) == 0) { \
			statement; \
		} else { \
			trapped = 1; \
		} \
		fesetenv(FE_DFL_ENV); \
		assert_true(trapped); \
	} while (0)

static void test_x87(void **state)
{
	(void)state;
	volatile long double sink;
	TRAPS((feenableexcept(FE_DIVBYZERO), sink = long_one / long_zero, sink += long_one));
	(void)sink;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_x87),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
