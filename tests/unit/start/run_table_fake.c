/* SPDX-License-Identifier: MIT */
/* Constructor tables: order in both directions, skipped slots, the arguments of main, and a checked failure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fake.h"
#include "start.h"

static char trace[16];
static size_t traced;
static int seen_argc;

static void note(char c)
{
	assert_true(traced + 1 < sizeof trace);
	trace[traced++] = c;
	trace[traced] = '\0';
}

static void a(void) { note('a'); }
static void b(void) { note('b'); }
static void c(int argc, char **argv, char **envp)
{
	note('c');
	seen_argc = argc;
	assert_ptr_equal(argv, __plat_boot_info.argv);
	assert_ptr_equal(envp, __plat_boot_info.envp);
}
static int fine(void) { note('f'); return 0; }
static int bad(void) { note('!'); return 7; }

typedef void slot(void);

static int setup(void **state)
{
	(void)state;
	fake_reset();
	traced = 0;
	trace[0] = '\0';
	return 0;
}

static void test_order(void **state)
{
	(void)state;
	static slot *const forward[] = { a, NULL, b, (slot *)(uintptr_t)-1 };
	static slot *const backward[] = { (slot *)c, a };
	const struct plat_range ranges[] = {
		{ forward, 4, 1, 0 }, { backward + 1, 2, -1, 0 }, { forward, 0, 1, 0 },
	};
	static char *arguments[] = { "program", "x", NULL };
	fake_set_arguments(2, arguments, arguments + 2);
	fake_set_table(FAKE_TABLE_INIT, ranges, 3);
	__plat_init();
	assert_string_equal(trace, "abac");
	assert_int_equal(seen_argc, 2);
	/* The other tables are empty. */
	__plat_fini();
	assert_string_equal(trace, "abac");
}

static void test_checked(void **state)
{
	(void)state;
	static slot *const slots[] = { (slot *)fine, (slot *)bad, (slot *)fine };
	const struct plat_range range = { slots, 3, 1, 1 };
	fake_set_table(FAKE_TABLE_PREINIT, &range, 1);
	assert_int_equal(__plat_preinit(), 7);
	assert_string_equal(trace, "f!");
}

static int run_main(int argc, char **argv, char **envp)
{
	(void)argv;
	(void)envp;
	note('m');
	return argc;
}

static void start(void *argument)
{
	__crt_start(argument, run_main);
}

/* The stages in order, main's result as the status, destructors after it. */
static void test_start(void **state)
{
	(void)state;
	static slot *const init[] = { a }, *const fini[] = { b };
	const struct plat_range init_range = { init, 1, 1, 0 }, fini_range = { fini, 1, 1, 0 };
	static char *arguments[] = { "program", NULL };
	fake_set_arguments(1, arguments, arguments + 1);
	fake_set_table(FAKE_TABLE_INIT, &init_range, 1);
	fake_set_table(FAKE_TABLE_FINI, &fini_range, 1);
	int status = -1;
	assert_int_equal(fake_catch_exit(start, NULL, &status), 1);
	assert_int_equal(status, 1);
	assert_string_equal(trace, "amb");
}

/* Failures before main say one line and end with their own code. */
static void test_failures(void **state)
{
	(void)state;
	int status = -1;
	size_t size;
	fake_fail(FAKE_heap, 1, -12);
	assert_int_equal(fake_catch_exit(start, NULL, &status), 1);
	assert_int_equal(status, CRT_EXIT_NO_MEMORY);
	assert_string_equal(fake_output(2, &size), "twincrt: no memory to start with\n");
	fake_reset();
	fake_fail(FAKE_stdio, 1, -12);
	assert_int_equal(fake_catch_exit(start, NULL, &status), 1);
	assert_int_equal(status, CRT_EXIT_NO_MEMORY);
	static slot *const slots[] = { (slot *)bad };
	const struct plat_range range = { slots, 1, 1, 1 };
	fake_reset();
	fake_set_table(FAKE_TABLE_PREINIT, &range, 1);
	assert_int_equal(fake_catch_exit(start, NULL, &status), 1);
	assert_int_equal(status, CRT_EXIT_INITIALIZER);
	assert_string_equal(fake_output(2, &size), "twincrt: an initializer reported failure\n");
	assert_string_equal(trace, "!");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_order, setup),
		cmocka_unit_test_setup(test_checked, setup),
		cmocka_unit_test_setup(test_start, setup),
		cmocka_unit_test_setup(test_failures, setup),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
