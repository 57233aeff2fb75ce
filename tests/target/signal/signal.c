/* SPDX-License-Identifier: MIT */
/* Signals that every system has. ISO C17 7.14, POSIX.1-2017 (sigaction). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <stdlib.h>

#include "../child.h"

static volatile sig_atomic_t got, times;

static void handler(int number)
{
	got = number;
	times++;
}

static int begin(void **state)
{
	(void)state;
	got = times = 0;
	errno = 0;
	return 0;
}

static void raised_handled_and_kept(void **state)
{
	static const int numbers[] = { SIGABRT, SIGFPE, SIGILL, SIGINT, SIGSEGV, SIGTERM };
	(void)state;
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		void (*before)(int) = signal(numbers[i], handler);
		assert_true(before != SIG_ERR);
		times = 0;
		assert_int_equal(raise(numbers[i]), 0);
		assert_int_equal(got, numbers[i]);
		assert_int_equal(raise(numbers[i]), 0);
		/* The handler stays. */
		assert_int_equal(times, 2);
		assert_true(signal(numbers[i], SIG_IGN) == handler);
		assert_int_equal(raise(numbers[i]), 0);
		assert_int_equal(times, 2);
		assert_true(signal(numbers[i], before) == SIG_IGN);
	}
	assert_int_equal(errno, 0);
}

static void bad_numbers(void **state)
{
	(void)state;
	assert_true(signal(0, handler) == SIG_ERR);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_true(signal(1000, handler) == SIG_ERR);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_true(signal(SIGINT, SIG_ERR) == SIG_ERR);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_true(raise(1000) != 0);
	assert_int_equal(errno, EINVAL);
}

static void action_asked_and_installed(void **state)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = 0 }, old;
	(void)state;
	sigemptyset(&action.sa_mask);
	assert_int_equal(sigaction(SIGTERM, &action, NULL), 0);
	assert_int_equal(sigaction(SIGTERM, NULL, &old), 0);
	assert_true(old.sa_handler == handler);
	assert_int_equal(raise(SIGTERM), 0);
	assert_int_equal(got, SIGTERM);
	action.sa_handler = SIG_DFL;
	assert_int_equal(sigaction(SIGTERM, &action, &old), 0);
	assert_true(old.sa_handler == handler);
	assert_int_equal(sigaction(0, &action, NULL), -1);
	assert_int_equal(errno, EINVAL);
}

static void sets(void **state)
{
	sigset_t set;
	(void)state;
	assert_int_equal(sigemptyset(&set), 0);
	assert_int_equal(sigismember(&set, SIGINT), 0);
	assert_int_equal(sigaddset(&set, SIGINT), 0);
	assert_int_equal(sigaddset(&set, 64), 0);
	assert_int_equal(sigismember(&set, SIGINT), 1);
	assert_int_equal(sigismember(&set, 64), 1);
	assert_int_equal(sigismember(&set, SIGTERM), 0);
	assert_int_equal(sigdelset(&set, SIGINT), 0);
	assert_int_equal(sigismember(&set, SIGINT), 0);
	assert_int_equal(sigfillset(&set), 0);
	assert_int_equal(sigismember(&set, 1), 1);
	assert_int_equal(errno, 0);
	sigset_t *none = NULL;
	errno = 0;
	assert_int_equal(sigfillset(none), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sigemptyset(none), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sigaddset(none, SIGINT), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sigdelset(none, SIGINT), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sigismember(none, SIGINT), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sigaddset(&set, 65), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sigismember(&set, 0), -1);
	assert_int_equal(errno, EINVAL);
}

static int child(const char *what)
{
	raise(atoi(what));
	return 50;
}

static void default_actions_end(void **state)
{
	char output[64];
	(void)state;
	int status = child_run("15", output, sizeof output);
	/* Windows has no signals between processes: its parent sees a shell's encoding of one. */
	if (WIFSIGNALED(status))
		assert_int_equal(WTERMSIG(status), SIGTERM);
	else
		assert_int_equal(WEXITSTATUS(status), 128 + SIGTERM);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(raised_handled_and_kept, begin),
		cmocka_unit_test_setup(bad_numbers, begin),
		cmocka_unit_test_setup(action_asked_and_installed, begin),
		cmocka_unit_test_setup(sets, begin),
		cmocka_unit_test(default_actions_end),
	};
	if (argc > 1)
		return child(argv[1]);
	child_self = argv[0];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
