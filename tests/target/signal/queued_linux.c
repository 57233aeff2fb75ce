/* SPDX-License-Identifier: MIT */
/* Waiting for signals, values with signals, masks of threads, jumps out of handlers. Expectations from POSIX.1-2017. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static sigset_t only(int number)
{
	sigset_t set;
	assert_int_equal(sigemptyset(&set), 0);
	assert_int_equal(sigaddset(&set, number), 0);
	return set;
}

static void test_queue(void **state)
{
	(void)state;
	sigset_t set = only(SIGRTMIN + 1), old, pending;
	siginfo_t info;
	struct timespec short_time = { .tv_nsec = 1000000 };
	assert_int_equal(sigprocmask(SIG_BLOCK, &set, &old), 0);
	errno = 0;
	assert_int_equal(sigtimedwait(&set, &info, &short_time), -1);
	assert_int_equal(errno, EAGAIN);
	for (int i = 1; i <= 3; i++)
		assert_int_equal(sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = i * 10 }), 0);
	assert_int_equal(sigpending(&pending), 0);
	assert_int_equal(sigismember(&pending, SIGRTMIN + 1), 1);
	assert_int_equal(sigismember(&pending, SIGUSR1), 0);
	/* Queued signals come in order, each with its value. */
	for (int i = 1; i <= 3; i++) {
		memset(&info, 0, sizeof info);
		assert_int_equal(i == 2 ? sigwaitinfo(&set, &info) : sigtimedwait(&set, &info, &short_time), SIGRTMIN + 1);
		assert_int_equal(info.si_signo, SIGRTMIN + 1);
		assert_int_equal(info.si_code, SI_QUEUE);
		assert_int_equal(info.si_value.sival_int, i * 10);
		assert_int_equal(info.si_pid, getpid());
	}
	assert_int_equal(sigqueue(getpid(), 1000, (union sigval){ .sival_int = 0 }), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sigprocmask(SIG_SETMASK, &old, NULL), 0);
}

static volatile sig_atomic_t count;
static void note(int number)
{
	(void)number;
	count++;
}

static void *interrupt(void *argument)
{
	pthread_t target = *(pthread_t *)argument;
	/* Until the reader says that the call has come back. */
	for (int i = 0; i < 1000 && count < 3; i++) {
		struct timespec moment = { .tv_nsec = 3000000 };
		nanosleep(&moment, NULL);
		pthread_kill(target, SIGUSR1);
	}
	return NULL;
}

static void test_interrupted_read(void **state)
{
	(void)state;
	int ends[2];
	char byte;
	pthread_t self = pthread_self(), thread;
	assert_int_equal(pipe(ends), 0);
	signal(SIGUSR1, note);
	assert_int_equal(siginterrupt(SIGUSR1, 1), 0);
	assert_int_equal(pthread_create(&thread, NULL, interrupt, &self), 0);
	errno = 0;
	assert_int_equal(read(ends[0], &byte, 1), -1);
	assert_int_equal(errno, EINTR);
	count = 3;
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(siginterrupt(1000, 1), -1);
	close(ends[0]);
	close(ends[1]);
	signal(SIGUSR1, SIG_DFL);
}

static void test_hold_and_pause(void **state)
{
	(void)state;
	count = 0;
	signal(SIGUSR2, note);
	assert_int_equal(sighold(SIGUSR2), 0);
	assert_int_equal(raise(SIGUSR2), 0);
	assert_int_equal(count, 0);
	errno = 0;
	assert_int_equal(sigpause(SIGUSR2), -1);
	assert_int_equal(errno, EINTR);
	assert_int_equal(count, 1);
	raise(SIGUSR2);
	assert_int_equal(count, 1);
	assert_int_equal(sigrelse(SIGUSR2), 0);
	assert_int_equal(count, 2);
	assert_int_equal(sigignore(SIGUSR2), 0);
	raise(SIGUSR2);
	assert_int_equal(count, 2);
	signal(SIGUSR2, SIG_DFL);
}

static void *wait_for_signal(void *set)
{
	int number = 0;
	return sigwait(set, &number) == 0 ? (void *)(intptr_t)number : NULL;
}

static void test_sigwait_in_thread(void **state)
{
	(void)state;
	sigset_t set = only(SIGUSR1), old;
	pthread_t thread;
	void *result;
	assert_int_equal(pthread_sigmask(SIG_BLOCK, &set, &old), 0);
	/* Threads inherit the mask. */
	assert_int_equal(pthread_create(&thread, NULL, wait_for_signal, &set), 0);
	assert_int_equal(kill(getpid(), SIGUSR1), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_ptr_equal(result, (void *)SIGUSR1);
	assert_int_equal(pthread_sigmask(SIG_SETMASK, &old, NULL), 0);
	assert_int_equal(pthread_sigmask(99, &set, NULL), EINVAL);
}

static sigjmp_buf place;
static char stack[65536] __attribute__((aligned(16)));
static void jump(int number)
{
	siglongjmp(place, number);
}

static int overflow(int depth)
{
	volatile char room[4096];
	room[0] = (char)depth;
	return depth < 1 << 28 ? overflow(depth + 1) + room[0] : 0;
}

static void test_overflow_many_times(void **state)
{
	(void)state;
	/* The handler on its own stack jumps out, again and again: the mask must come back each time, and the stack be free again. */
	stack_t alternate = { .ss_sp = stack, .ss_size = sizeof stack }, before;
	struct sigaction action = { .sa_flags = SA_ONSTACK }, old;
	action.sa_handler = jump;
	assert_int_equal(sigaltstack(&alternate, &before), 0);
	assert_int_equal(sigaction(SIGSEGV, &action, &old), 0);
	volatile int jumps = 0;
	for (int i = 0; i < 3; i++) {
		if (sigsetjmp(place, 1) == 0)
			overflow(0);
		else
			jumps++;
	}
	assert_int_equal(jumps, 3);
	sigset_t mask;
	sigprocmask(SIG_BLOCK, NULL, &mask);
	assert_int_equal(sigismember(&mask, SIGSEGV), 0);
	assert_int_equal(sigaction(SIGSEGV, &old, NULL), 0);
	assert_int_equal(sigaltstack(&before, NULL), 0);
}

static void *write_lines(void *argument)
{
	FILE *file = argument;
	for (int i = 0; i < 4000; i++)
		fprintf(file, "%04d %s\n", i, "a line that threads write while signals come in");
	return NULL;
}

static void test_streams_threads_signals(void **state)
{
	(void)state;
	/* Handlers run in the middle of printf in four threads; not a byte is torn or lost. */
	count = 0;
	signal(SIGUSR1, note);
	siginterrupt(SIGUSR1, 1);
	FILE *file = tmpfile();
	pthread_t threads[4];
	assert_non_null(file);
	setvbuf(file, NULL, _IOFBF, 512);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, write_lines, file), 0);
	for (int round = 0; round < 200; round++)
		for (int i = 0; i < 4; i++)
			(void)pthread_kill(threads[i], SIGUSR1);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(fflush(file), 0);
	rewind(file);
	int lines = 0, seen[4000] = { 0 };
	char line[100];
	while (fgets(line, sizeof line, file) != NULL) {
		int number;
		char rest[100];
		assert_int_equal(sscanf(line, "%d %99[^\n]", &number, rest), 2);
		assert_string_equal(rest, "a line that threads write while signals come in");
		assert_true(number >= 0 && number < 4000);
		seen[number]++;
		lines++;
	}
	assert_int_equal(lines, 16000);
	for (int i = 0; i < 4000; i++)
		assert_int_equal(seen[i], 4);
	fclose(file);
	signal(SIGUSR1, SIG_DFL);
}

static int order[8], ordered;
static void prepare_1(void) { order[ordered++] = 1; }
static void prepare_2(void) { order[ordered++] = 2; }
static void parent_1(void) { order[ordered++] = 3; }
static void parent_2(void) { order[ordered++] = 4; }
static void child_1(void) { order[ordered++] = 5; }
static void child_2(void) { order[ordered++] = 6; }

static void test_atfork(void **state)
{
	(void)state;
	int status;
	assert_int_equal(pthread_atfork(prepare_1, parent_1, child_1), 0);
	assert_int_equal(pthread_atfork(prepare_2, parent_2, child_2), 0);
	assert_int_equal(pthread_atfork(NULL, NULL, NULL), 0);
	pid_t child = fork();
	if (child == 0)
		_exit(ordered == 4 && order[0] == 2 && order[1] == 1 && order[2] == 5 && order[3] == 6 ? 7 : 8);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 7);
	assert_true(ordered == 4 && order[0] == 2 && order[1] == 1 && order[2] == 3 && order[3] == 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_queue),
		cmocka_unit_test(test_interrupted_read),
		cmocka_unit_test(test_hold_and_pause),
		cmocka_unit_test(test_sigwait_in_thread),
		cmocka_unit_test(test_overflow_many_times),
		cmocka_unit_test(test_streams_threads_signals),
		cmocka_unit_test(test_atfork),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
