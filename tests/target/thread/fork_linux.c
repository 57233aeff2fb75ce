/* SPDX-License-Identifier: MIT */
/* fork() while other threads use the library: the child finds no lock that somebody holds who is not there, and everything whole. (POSIX
 * leaves such a child the functions for signal handlers alone; programs do more.) */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

enum { CHILDREN = 100 };
static atomic_int busy;
static FILE *nowhere;

static void handler(void)
{
}

/* What takes locks, once. Nonzero if all went well. */
static int use_everything(int number)
{
	char value[24], text[64];
	time_t t = 1700000000 + number;
	struct tm tm;
	pthread_key_t key;
	snprintf(value, sizeof value, "XYZ%d", number % 12);
	int ok = setenv("TZ", value, 1) == 0 && localtime_r(&t, &tm) != NULL && strftime(text, sizeof text, "%c %Z", &tm) != 0;
	ok &= setlocale(LC_ALL, number % 2 != 0 ? "C" : "C.UTF-8") != NULL;
	ok &= pthread_key_create(&key, NULL) == 0 && pthread_key_delete(key) == 0;
	ok &= fprintf(nowhere, "%s %d\n", text, number) > 0 && fputs("line\n", nowhere) >= 0;
	srandom((unsigned)number);
	ok &= random() >= 0 && lrand48() >= 0 && getenv("TZ") != NULL;
	setlogmask(setlogmask(0));
	void *block = malloc((size_t)(number % 5000) + 1);
	ok &= block != NULL;
	free(block);
	return ok;
}

static void *work(void *number)
{
	for (int i = *(int *)number; atomic_load(&busy); i++) {
		if (!use_everything(i))
			abort();
	}
	return NULL;
}

static void test_children_of_busy_process(void **state)
{
	(void)state;
	pthread_t threads[3];
	static int numbers[3] = { 0, 1, 2 };
	nowhere = fopen("/dev/null", "w");
	assert_non_null(nowhere);
	/* Each line goes out alone, so that the stream is locked most of the time. */
	assert_int_equal(setvbuf(nowhere, NULL, _IONBF, 0), 0);
	atomic_store(&busy, 1);
	for (int i = 0; i < 3; i++)
		assert_int_equal(pthread_create(threads + i, NULL, work, numbers + i), 0);
	int good = 0;
	fflush(stdout);
	for (int i = 0; i < CHILDREN; i++) {
		pid_t child = fork();
		assert_int_not_equal(child, -1);
		if (child == 0) {
			/* A lock that is held for ever ends the child by a signal. */
			alarm(20);
			int ok = use_everything(i) && atexit(handler) == 0 && fflush(NULL) == 0 && fclose(nowhere) == 0;
			exit(ok ? 42 : 1);
		}
		int status;
		assert_int_equal(waitpid(child, &status, 0), child);
		good += WIFEXITED(status) && WEXITSTATUS(status) == 42;
	}
	atomic_store(&busy, 0);
	for (int i = 0; i < 3; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(good, CHILDREN);
	/* The parent goes on with all of it. */
	assert_true(use_everything(7));
	assert_int_equal(fclose(nowhere), 0);
}

static volatile sig_atomic_t handled;

/* May call what it likes, for it interrupts fork() alone, which is a function for signal handlers. */
static void handle(int number)
{
	int saved = errno;
	(void)number;
	setenv("FORK_TEST", "value", 1);
	free(malloc(100));
	handled++;
	errno = saved;
}

static void *wait_for_end(void *unused)
{
	(void)unused;
	while (atomic_load(&busy))
		usleep(1000);
	return NULL;
}

static void test_signals_during_fork(void **state)
{
	(void)state;
	pthread_t thread;
	sigset_t alarm_alone, mask;
	const struct itimerval often = { { 0, 50 }, { 0, 50 } }, never = { 0 };
	const struct sigaction action = { .sa_handler = handle, .sa_flags = SA_RESTART };
	sigemptyset(&alarm_alone);
	sigaddset(&alarm_alone, SIGALRM);
	atomic_store(&busy, 1);
	assert_int_equal(pthread_sigmask(SIG_BLOCK, &alarm_alone, NULL), 0);
	assert_int_equal(pthread_create(&thread, NULL, wait_for_end, NULL), 0);
	assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
	assert_int_equal(setitimer(ITIMER_REAL, &often, NULL), 0);
	assert_int_equal(pthread_sigmask(SIG_UNBLOCK, &alarm_alone, NULL), 0);
	int good = 0;
	for (int i = 0; i < CHILDREN; i++) {
		pid_t child = fork();
		if (child == 0) {
			sigprocmask(SIG_BLOCK, NULL, &mask);
			_exit(sigismember(&mask, SIGALRM) || sigismember(&mask, SIGUSR1) ? 1 : 42);
		}
		int status = 0;
		while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
			continue;
		good += WIFEXITED(status) && WEXITSTATUS(status) == 42;
	}
	assert_int_equal(setitimer(ITIMER_REAL, &never, NULL), 0);
	assert_int_equal(sigprocmask(SIG_BLOCK, NULL, &mask), 0);
	assert_false(sigismember(&mask, SIGALRM) || sigismember(&mask, SIGUSR1));
	atomic_store(&busy, 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(good, CHILDREN);
	assert_true(handled > 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_children_of_busy_process),
		cmocka_unit_test(test_signals_during_fork),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
