/* SPDX-License-Identifier: MIT */
/* The end of a process: ISO C17 7.22.4.1 to 7.22.4.7, C++17 [basic.start.term], Itanium C++ ABI 3.3.6. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <signal.h>
#include <stdio.h>

#include "../child.h"
#include "cxa.h"

static int in_child;

static void say(const char *text)
{
	(void)!write(1, text, strlen(text));
}

__attribute__((constructor(102))) static void second_constructor(void);
__attribute__((constructor(101))) static void first_constructor(void);
__attribute__((destructor(101))) static void last_destructor(void);
__attribute__((destructor)) static void first_destructor(void);
static int constructed;

static void first_constructor(void)
{
	constructed = constructed == 0 ? 1 : -1;
}

static void second_constructor(void)
{
	constructed = constructed == 1 ? 2 : -1;
}

static void first_destructor(void)
{
	if (in_child)
		say(" fini");
}

static void last_destructor(void)
{
	if (in_child)
		say(" last\n");
}

static void a(void)
{
	say(" a");
}

static void b(void)
{
	say(" b");
}

static void adds(void)
{
	say(" adds");
	atexit(b);
}

static void exits(void)
{
	say(" exits");
	exit(9);
}

static int count;

static void counts(void)
{
	count++;
}

static void tells(void)
{
	char text[32];
	snprintf(text, sizeof text, " %d", count);
	say(text);
}

static void with_argument(void *text)
{
	say(text);
}

static void returns(int number)
{
	(void)number;
	say(" handler");
}

static void leaves(int number)
{
	(void)number;
	say(" leaves");
	_exit(6);
}

static void slow(void)
{
	struct timespec t = { .tv_nsec = 30000000 }, rest;
	say(" slow");
	(void)__plat_sleep(&t, &rest);
}

static void *exit_in_thread(void *code)
{
	exit((int)(intptr_t)code);
}

static void *with_dtors(void *unused)
{
	__cxa_thread_atexit(with_argument, " t1", NULL);
	__cxa_thread_atexit(with_argument, " t2", NULL);
	return unused;
}

static int child(const char *what)
{
	pthread_t thread;
	in_child = 1;
	setvbuf(stdout, NULL, _IOFBF, 1024);
	if (strcmp(what, "return") == 0) {
		atexit(a);
		fputs(" text", stdout);
		return 7;
	}
	if (strcmp(what, "order") == 0) {
		__cxa_atexit(with_argument, " x", NULL);
		atexit(a);
		atexit(adds);
		atexit(a);
		__cxa_thread_atexit(with_argument, " tls", NULL);
		exit(300 & 0xff);
	}
	if (strcmp(what, "again") == 0) {
		atexit(a);
		atexit(exits);
		atexit(b);
		exit(1);
	}
	if (strcmp(what, "many") == 0) {
		atexit(tells);
		for (int i = 0; i < 5000; i++)
			if (atexit(counts) != 0)
				return 1;
		exit(0);
	}
	if (strcmp(what, "module") == 0) {
		static char first, second;
		__cxa_atexit(with_argument, " 1a", &first);
		__cxa_atexit(with_argument, " 2a", &second);
		__cxa_atexit(with_argument, " 1b", &first);
		__cxa_finalize(&first);
		say(" .");
		exit(0);
	}
	if (strcmp(what, "quick") == 0) {
		atexit(a);
		fputs("lost", stdout);
		at_quick_exit(a);
		at_quick_exit(b);
		quick_exit(3);
	}
	if (strcmp(what, "_Exit") == 0) {
		atexit(a);
		fputs("lost", stdout);
		_Exit(4);
	}
	if (strcmp(what, "abort") == 0) {
		atexit(a);
		abort();
	}
	if (strcmp(what, "abort returns") == 0) {
		signal(SIGABRT, returns);
		abort();
	}
	if (strcmp(what, "abort ignored") == 0) {
		signal(SIGABRT, SIG_IGN);
		abort();
	}
	if (strcmp(what, "abort leaves") == 0) {
		signal(SIGABRT, leaves);
		abort();
	}
	if (strcmp(what, "two") == 0) {
		atexit(a);
		atexit(slow);
		for (int i = 0; i < 4; i++)
			if (pthread_create(&thread, NULL, exit_in_thread, (void *)5) != 0)
				return 1;
		exit(5);
	}
	if (strcmp(what, "thread") == 0) {
		if (pthread_create(&thread, NULL, with_dtors, NULL) != 0)
			return 1;
		pthread_join(thread, NULL);
		say(" joined");
		return 0;
	}
	return 99;
}

static void constructors_ran_by_priority(void **state)
{
	(void)state;
	assert_int_equal(constructed, 2);
}

static void return_from_main(void **state)
{
	(void)state;
	/* Streams are flushed after everything that may still write to them. */
	child_expect("return", " a fini last\n text", 7);
}

static void order_of_the_end(void **state)
{
	(void)state;
	child_expect("order", " tls a adds b a x fini last\n", 300 & 0xff);
}

static void exit_in_a_handler(void **state)
{
	(void)state;
	child_expect("again", " b exits a fini last\n", 9);
}

static void any_number_of_handlers(void **state)
{
	(void)state;
	child_expect("many", " 5000 fini last\n", 0);
}

static void handlers_of_a_module(void **state)
{
	(void)state;
	child_expect("module", " 1b 1a . 2a fini last\n", 0);
}

static void quick_exit_has_its_own(void **state)
{
	(void)state;
	child_expect("quick", " b a", 3);
}

static void _Exit_runs_nothing(void **state)
{
	(void)state;
	child_expect("_Exit", "", 4);
}

/* POSIX: the status says SIGABRT. Windows: exit code 3, Microsoft's abort(). */
static void expect_abort(const char *what, const char *expected)
{
	char output[256];
	int status = child_run(what, output, sizeof output);
	assert_string_equal(output, expected);
	if (WIFSIGNALED(status))
		assert_int_equal(WTERMSIG(status), SIGABRT);
	else
		assert_int_equal(WEXITSTATUS(status), 3);
}

static void abort_ends(void **state)
{
	(void)state;
	expect_abort("abort", "");
	expect_abort("abort returns", " handler");
	expect_abort("abort ignored", "");
	child_expect("abort leaves", " leaves", 6);
}

static void exit_from_several_threads(void **state)
{
	(void)state;
	child_expect("two", " slow a fini last\n", 5);
}

static void destructors_of_a_thread(void **state)
{
	(void)state;
	child_expect("thread", " t2 t1 joined fini last\n", 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(constructors_ran_by_priority),
		cmocka_unit_test(return_from_main),
		cmocka_unit_test(order_of_the_end),
		cmocka_unit_test(exit_in_a_handler),
		cmocka_unit_test(any_number_of_handlers),
		cmocka_unit_test(handlers_of_a_module),
		cmocka_unit_test(quick_exit_has_its_own),
		cmocka_unit_test(_Exit_runs_nothing),
		cmocka_unit_test(abort_ends),
		cmocka_unit_test(exit_from_several_threads),
		cmocka_unit_test(destructors_of_a_thread),
	};
	if (argc > 1)
		return child(argv[1]);
	child_self = argv[0];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
