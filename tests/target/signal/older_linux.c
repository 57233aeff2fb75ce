/* SPDX-License-Identifier: MIT */
/* sigset() and psiginfo(), and what sigwaitinfo() says of a signal that the process sent itself. POSIX.1-2017, sighold, psiginfo, 2.4.3. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t called;
static void on_signal(int number)
{
	called = number;
}

static void test_sigset(void **state)
{
	(void)state;
	sigset_t set;
	assert_ptr_equal(sigset(SIGUSR1, on_signal), SIG_DFL);
	raise(SIGUSR1);
	assert_int_equal(called, SIGUSR1);
	called = 0;
	/* Blocked; the handler stays. */
	assert_ptr_equal(sigset(SIGUSR1, SIG_HOLD), on_signal);
	raise(SIGUSR1);
	assert_int_equal(called, 0);
	sigpending(&set);
	assert_int_equal(sigismember(&set, SIGUSR1), 1);
	/* Unblocked by the next one, to which the signal goes. */
	assert_ptr_equal(sigset(SIGUSR1, on_signal), SIG_HOLD);
	assert_int_equal(called, SIGUSR1);
	assert_ptr_equal(sigset(SIGUSR1, SIG_IGN), on_signal);
	assert_ptr_equal(sigset(SIGUSR1, SIG_DFL), SIG_IGN);
	errno = 0;
	assert_ptr_equal(sigset(SIGKILL, on_signal), SIG_ERR);
	assert_int_equal(errno, EINVAL);
	assert_ptr_equal(sigset(-1, SIG_HOLD), SIG_ERR);
	assert_int_equal(errno, EINVAL);
}

static void test_cause(void **state)
{
	(void)state;
	sigset_t set;
	siginfo_t info;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR2);
	assert_int_equal(sigwaitinfo(&set, &info), SIGUSR2);
	assert_int_equal(info.si_code, SI_USER);
	assert_int_equal(info.si_pid, getpid());
	/* Written to standard error, with the text before it or alone. */
	FILE *file = tmpfile();
	char text[200] = "";
	int kept = dup(2);
	dup2(fileno(file), 2);
	psiginfo(&info, "text");
	psiginfo(&info, NULL);
	fflush(stderr);
	dup2(kept, 2);
	close(kept);
	assert_true(pread(fileno(file), text, sizeof text - 1, 0) > 0);
	fclose(file);
	char expected[200];
	snprintf(expected, sizeof expected, "text: %s\n%s\n", strsignal(SIGUSR2), strsignal(SIGUSR2));
	assert_string_equal(text, expected);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sigset),
		cmocka_unit_test(test_cause),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
