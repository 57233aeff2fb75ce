/* SPDX-License-Identifier: MIT */
/* <ucontext.h>: coroutines, their arguments, links, masks and control words. POSIX.1-2004, getcontext, makecontext. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <fenv.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

static ucontext_t main_context, one, two;
static char stack_one[65536], stack_two[65536];
static char trace[64];

static void step(char letter)
{
	size_t length = strlen(trace);
	trace[length] = letter;
}

static void run_one(void)
{
	step('a');
	swapcontext(&one, &two);
	step('c');
	swapcontext(&one, &two);
	step('e');
}

static void run_two(void)
{
	step('b');
	swapcontext(&two, &one);
	step('d');
	swapcontext(&two, &one);
	step('X');
}

static void prepare(ucontext_t *context, char *stack, size_t size, ucontext_t *link)
{
	assert_int_equal(getcontext(context), 0);
	context->uc_stack.ss_sp = stack;
	context->uc_stack.ss_size = size;
	context->uc_link = link;
}

static void test_turns(void **state)
{
	(void)state;
	prepare(&one, stack_one, sizeof stack_one, &main_context);
	makecontext(&one, run_one, 0);
	prepare(&two, stack_two, sizeof stack_two, &main_context);
	makecontext(&two, run_two, 0);
	assert_int_equal(swapcontext(&main_context, &one), 0);
	assert_string_equal(trace, "abcde");
}

static int sum, aligned;
static void *pointer;
static void add(int a, int b, int c, int d, void *e, int f, int g, int h, int i)
{
	double value = 0;
	__asm__ volatile("" : : "r"(&value));
	sum = a + 10 * b + 100 * c + 1000 * d + 10000 * f + 100000 * g + 1000000 * h + 10000000 * i;
	pointer = e;
	aligned = ((uintptr_t)__builtin_frame_address(0) & 15) == 0;
}

static void test_arguments(void **state)
{
	(void)state;
	for (size_t odd = 0; odd < 24; odd += 5) {
		prepare(&one, stack_one, sizeof stack_one - odd, &main_context);
		makecontext(&one, (void (*)(void))(uintptr_t)add, 9, 1, 2, 3, 4, &sum, 5, 6, 7, 8);
		assert_int_equal(swapcontext(&main_context, &one), 0);
		assert_int_equal(sum, 87654321);
		assert_ptr_equal(pointer, &sum);
		assert_true(aligned);
	}
}

static void test_again(void **state)
{
	(void)state;
	volatile int times = 0;
	assert_int_equal(getcontext(&one), 0);
	if (++times < 3)
		setcontext(&one);
	assert_int_equal(times, 3);
}

static void change_state(void)
{
	sigset_t set;
	fesetround(FE_UPWARD);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

static void test_state(void **state)
{
	(void)state;
	sigset_t set;
	prepare(&one, stack_one, sizeof stack_one, &main_context);
	sigaddset(&one.uc_sigmask, SIGUSR2);
	makecontext(&one, change_state, 0);
	assert_int_equal(swapcontext(&main_context, &one), 0);
	/* What the other did ended with it. */
	assert_int_equal(fegetround(), FE_TONEAREST);
	sigprocmask(SIG_BLOCK, NULL, &set);
	assert_int_equal(sigismember(&set, SIGUSR1), 0);
	assert_int_equal(sigismember(&set, SIGUSR2), 0);
}

static void nothing(void)
{
}

static void *run_to_the_end(void *unused)
{
	static char stack[65536];
	static ucontext_t context;
	getcontext(&context);
	context.uc_stack.ss_sp = stack;
	context.uc_stack.ss_size = sizeof stack;
	context.uc_link = NULL;
	makecontext(&context, nothing, 0);
	setcontext(&context);
	return unused;
}

static void test_ends(void **state)
{
	(void)state;
	/* Without a successor the thread ends, and with the main thread the process. */
	pthread_t thread;
	void *result = &thread;
	assert_int_equal(pthread_create(&thread, NULL, run_to_the_end, stack_one), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_null(result);
	pid_t child = fork();
	if (child == 0) {
		run_to_the_end(NULL);
		_exit(1);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static volatile uintptr_t stopped_at, stack_at;
static void on_signal(int number, siginfo_t *info, void *argument)
{
	const ucontext_t *context = argument;
	(void)number;
	(void)info;
	stopped_at = (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
	stack_at = (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
	assert_int_equal(sigismember(&context->uc_sigmask, SIGUSR2), 1);
	assert_int_equal(context->uc_mcontext.fpregs->mxcsr & 0x1f80, 0x1f80);
}

static void test_handlers(void **state)
{
	(void)state;
	/* What a handler is given has this layout. */
	struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO }, old;
	sigset_t set;
	char here;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	sigaction(SIGUSR1, &action, &old);
	raise(SIGUSR1);
	sigaction(SIGUSR1, &old, NULL);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	assert_true(stack_at > (uintptr_t)&here - 65536 && stack_at < (uintptr_t)&here + 65536);
	assert_true(stopped_at != 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_turns),
		cmocka_unit_test(test_arguments),
		cmocka_unit_test(test_again),
		cmocka_unit_test(test_state),
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_handlers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
