/* SPDX-License-Identifier: MIT */
/* Signals as Linux has them: masks, information, the alternate stack, interrupted calls, unwinding through the kernel's frame. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../child.h"

static volatile sig_atomic_t got, times, sender, code;
static volatile uintptr_t where;

static void handler(int number)
{
	got = number;
	times++;
}

static void informed(int number, siginfo_t *info, void *context)
{
	(void)context;
	got = number;
	sender = info->si_pid;
	code = info->si_code;
	where = (uintptr_t)&number;
}

static void mask_holds_back(void **state)
{
	sigset_t set, old, pending;
	(void)state;
	got = 0;
	signal(SIGUSR1, handler);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	assert_int_equal(sigprocmask(SIG_BLOCK, &set, &old), 0);
	assert_int_equal(raise(SIGUSR1), 0);
	assert_int_equal(got, 0);
	assert_int_equal(sigpending(&pending), 0);
	assert_int_equal(sigismember(&pending, SIGUSR1), 1);
	assert_int_equal(sigsuspend(&old), -1);
	assert_int_equal(errno, EINTR);
	assert_int_equal(got, SIGUSR1);
	assert_int_equal(raise(SIGUSR1), 0);
	int number = 0;
	assert_int_equal(sigwait(&set, &number), 0);
	assert_int_equal(number, SIGUSR1);
	assert_int_equal(sigprocmask(SIG_SETMASK, &old, NULL), 0);
	assert_int_equal(pthread_sigmask(77, &set, NULL), EINVAL);
}

static void information_comes_along(void **state)
{
	struct sigaction action = { .sa_flags = SA_SIGINFO }, old;
	(void)state;
	action.sa_sigaction = informed;
	assert_int_equal(sigaction(SIGUSR2, &action, NULL), 0);
	assert_int_equal(kill(getpid(), SIGUSR2), 0);
	assert_int_equal(got, SIGUSR2);
	assert_int_equal(sender, getpid());
	assert_int_equal(code, SI_USER);
	assert_int_equal(sigaction(SIGUSR2, NULL, &old), 0);
	assert_int_equal(old.sa_flags, SA_SIGINFO);
	assert_true(old.sa_sigaction == informed);
}

static void another_stack(void **state)
{
	static char memory[SIGSTKSZ * 4];
	stack_t stack = { .ss_sp = memory, .ss_size = sizeof memory }, old;
	struct sigaction action = { .sa_flags = (int)(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND) };
	(void)state;
	assert_int_equal(sigaltstack(&stack, NULL), 0);
	action.sa_sigaction = informed;
	assert_int_equal(sigaction(SIGUSR2, &action, NULL), 0);
	assert_int_equal(raise(SIGUSR2), 0);
	assert_true(where >= (uintptr_t)memory && where < (uintptr_t)memory + sizeof memory);
	stack.ss_flags = SS_DISABLE;
	assert_int_equal(sigaltstack(&stack, &old), 0);
	assert_ptr_equal(old.ss_sp, memory);
	/* Once. */
	assert_int_equal(sigaction(SIGUSR2, NULL, &action), 0);
	assert_true(action.sa_handler == SIG_DFL);
}

static void errors(void **state)
{
	struct sigaction action = { .sa_handler = handler };
	(void)state;
	errno = 0;
	assert_int_equal(sigaction(SIGKILL, &action, NULL), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(kill(getpid(), 99), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(kill(0x3fffffff, 0), -1);
	assert_int_equal(errno, ESRCH);
	assert_int_equal(kill(getpid(), 0), 0);
}

static void sleep_is_interrupted(void **state)
{
	struct timespec second = { .tv_sec = 5 }, left = { 0 };
	(void)state;
	signal(SIGUSR1, handler);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		struct timespec t = { .tv_nsec = 50000000 };
		nanosleep(&t, NULL);
		kill(getppid(), SIGUSR1);
		_exit(0);
	}
	errno = 0;
	assert_int_equal(nanosleep(&second, &left), -1);
	assert_int_equal(errno, EINTR);
	assert_true(left.tv_sec >= 3);
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mask_holds_back),
		cmocka_unit_test(information_comes_along),
		cmocka_unit_test(another_stack),
		cmocka_unit_test(errors),
		cmocka_unit_test(sleep_is_interrupted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
