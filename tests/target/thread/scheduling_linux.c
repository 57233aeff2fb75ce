/* SPDX-License-Identifier: MIT */
/* Policies, priorities, processors, clocks and stacks of threads; what is said of threads that are gone; forks of threads. POSIX.1-2017,
 * pthread_attr_setinheritsched, pthread_setschedparam, pthread_getcpuclockid; Linux manual, pthread_getattr_np(3), pthread_setaffinity_np(3). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static sem_t go, there;
static void *wait_for_go(void *argument)
{
	sem_post(&there);
	while (sem_wait(&go) != 0)
		;
	return argument;
}

static pthread_t start(const pthread_attr_t *attributes)
{
	pthread_t thread;
	sem_init(&go, 0, 0);
	sem_init(&there, 0, 0);
	assert_int_equal(pthread_create(&thread, attributes, wait_for_go, &go), 0);
	assert_int_equal(sem_wait(&there), 0);
	return thread;
}

static void finish(pthread_t thread)
{
	void *result;
	sem_post(&go);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_ptr_equal(result, &go);
}

/* SCHED_RR is for privileged users; what others see is EPERM. */
static int privileged(void)
{
	struct sched_param param = { .sched_priority = 1 }, none = { 0 };
	if (sched_setscheduler(0, SCHED_RR, &param) != 0)
		return 0;
	sched_setscheduler(0, SCHED_OTHER, &none);
	return 1;
}

static void test_policies(void **state)
{
	(void)state;
	pthread_attr_t attributes;
	struct sched_param param = { .sched_priority = 5 };
	int policy;
	pthread_attr_init(&attributes);
	assert_int_equal(pthread_attr_setschedpolicy(&attributes, 77), EINVAL);
	assert_int_equal(pthread_attr_setschedpolicy(&attributes, SCHED_RR), 0);
	assert_int_equal(pthread_attr_getschedpolicy(&attributes, &policy), 0);
	assert_int_equal(policy, SCHED_RR);
	assert_int_equal(pthread_attr_setschedparam(&attributes, &param), 0);
	param.sched_priority = 100;
	assert_int_equal(pthread_attr_setschedparam(&attributes, &param), EINVAL);
	/* Inherited: the attributes' policy plays no part. */
	pthread_t thread = start(&attributes);
	assert_int_equal(pthread_getschedparam(thread, &policy, &param), 0);
	assert_int_equal(policy, SCHED_OTHER);
	assert_int_equal(param.sched_priority, 0);
	param.sched_priority = 7;
	int error = privileged() ? 0 : EPERM;
	assert_int_equal(pthread_setschedparam(thread, SCHED_FIFO, &param), error);
	if (error == 0) {
		assert_int_equal(pthread_setschedprio(thread, 9), 0);
		assert_int_equal(pthread_getschedparam(thread, &policy, &param), 0);
		assert_int_equal(policy, SCHED_FIFO);
		assert_int_equal(param.sched_priority, 9);
	}
	assert_int_equal(pthread_setschedparam(thread, 77, &param), EINVAL);
	finish(thread);
	assert_int_equal(pthread_getschedparam(thread, &policy, &param), ESRCH);
	assert_int_equal(pthread_setschedparam(thread, SCHED_OTHER, &param), ESRCH);
	/* Chosen. */
	assert_int_equal(pthread_attr_setinheritsched(&attributes, PTHREAD_EXPLICIT_SCHED), 0);
	if (error != 0) {
		assert_int_equal(pthread_create(&thread, &attributes, wait_for_go, NULL), EPERM);
	} else {
		thread = start(&attributes);
		assert_int_equal(pthread_getschedparam(thread, &policy, &param), 0);
		assert_int_equal(policy, SCHED_RR);
		assert_int_equal(param.sched_priority, 5);
		finish(thread);
	}
	/* A priority that the policy does not have. */
	pthread_attr_setschedpolicy(&attributes, SCHED_OTHER);
	assert_int_equal(pthread_create(&thread, &attributes, wait_for_go, NULL), EINVAL);
	assert_int_equal(pthread_getschedparam(pthread_self(), &policy, &param), 0);
	assert_int_equal(policy, SCHED_OTHER);
}

static void test_gone(void **state)
{
	(void)state;
	pthread_t thread = start(NULL);
	clockid_t clock;
	cpu_set_t set;
	pthread_attr_t attributes;
	assert_int_equal(pthread_kill(thread, 0), 0);
	sem_post(&go);
	/* Ended, and still there until it is joined. */
	usleep(50000);
	assert_int_equal(pthread_kill(thread, 0), 0);
	assert_int_equal(pthread_kill(thread, SIGUSR1), 0);
	assert_int_equal(pthread_getcpuclockid(thread, &clock), ESRCH);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(pthread_kill(thread, 0), ESRCH);
	assert_int_equal(pthread_join(thread, NULL), ESRCH);
	assert_int_equal(pthread_detach(thread), ESRCH);
	assert_int_equal(pthread_getaffinity_np(thread, sizeof set, &set), ESRCH);
	assert_int_equal(pthread_getattr_np(thread, &attributes), ESRCH);
	union sigval value = { .sival_int = 1 };
	assert_int_equal(pthread_sigqueue(thread, SIGUSR1, value), ESRCH);
	assert_int_equal(pthread_sigqueue(thread, 999, value), EINVAL);
}

static volatile sig_atomic_t got;
static volatile pthread_t got_by;
static void on_signal(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)context;
	got = info->si_value.sival_int;
	got_by = pthread_self();
}

static void test_processors_clocks_signals(void **state)
{
	(void)state;
	cpu_set_t all, one;
	assert_int_equal(pthread_getaffinity_np(pthread_self(), sizeof all, &all), 0);
	assert_true(CPU_COUNT(&all) >= 1);
	int first = 0;
	while (!CPU_ISSET(first, &all))
		first++;
	CPU_ZERO(&one);
	CPU_SET(first, &one);
	pthread_t thread = start(NULL);
	assert_int_equal(pthread_setaffinity_np(thread, sizeof one, &one), 0);
	assert_int_equal(pthread_getaffinity_np(thread, sizeof all, &all), 0);
	assert_true(CPU_EQUAL(&all, &one));
	CPU_ZERO(&one);
	assert_int_equal(pthread_setaffinity_np(thread, sizeof one, &one), EINVAL);
	clockid_t clock, own;
	struct timespec spent, mine;
	assert_int_equal(pthread_getcpuclockid(thread, &clock), 0);
	assert_int_equal(clock_gettime(clock, &spent), 0);
	assert_int_equal(pthread_getcpuclockid(pthread_self(), &own), 0);
	assert_int_equal(clock_gettime(own, &spent), 0);
	assert_int_equal(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &mine), 0);
	assert_true(mine.tv_sec > spent.tv_sec || (mine.tv_sec == spent.tv_sec && mine.tv_nsec >= spent.tv_nsec));
	struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO };
	union sigval value = { .sival_int = 123 };
	sigaction(SIGUSR1, &action, NULL);
	assert_int_equal(pthread_sigqueue(thread, SIGUSR1, value), 0);
	for (int i = 0; i < 1000 && got == 0; i++)
		usleep(1000);
	assert_int_equal(got, 123);
	assert_true(pthread_equal(got_by, thread));
	finish(thread);
}

/* A signal may come before the thread's function begins, and its handler asks who it is. */
static void test_early_signal(void **state)
{
	(void)state;
	struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO };
	sigaction(SIGUSR1, &action, NULL);
	for (int i = 0; i < 200; i++) {
		pthread_t thread;
		sem_init(&go, 0, 1);
		got_by = NULL;
		assert_int_equal(pthread_create(&thread, NULL, wait_for_go, NULL), 0);
		assert_int_equal(pthread_kill(thread, SIGUSR1), 0);
		assert_int_equal(pthread_join(thread, NULL), 0);
		assert_true(got_by == thread || got_by == NULL);
	}
}

static void *where(void *argument)
{
	pthread_attr_t attributes;
	void *base;
	size_t size, guard;
	char here;
	*(int *)argument = pthread_getattr_np(pthread_self(), &attributes) == 0 && pthread_attr_getstack(&attributes, &base, &size) == 0 &&
		&here >= (char *)base && &here < (char *)base + size && size == 100000 && pthread_attr_getguardsize(&attributes, &guard) == 0 &&
		guard == 8192;
	return NULL;
}

static void test_stacks(void **state)
{
	(void)state;
	pthread_attr_t attributes;
	pthread_t thread;
	int good = 0;
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, 100000);
	pthread_attr_setguardsize(&attributes, 5000);
	assert_int_equal(pthread_create(&thread, &attributes, where, &good), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(good, 1);
	void *base;
	size_t size;
	char here;
	assert_int_equal(pthread_getattr_np(pthread_self(), &attributes), 0);
	assert_int_equal(pthread_attr_getstack(&attributes, &base, &size), 0);
	assert_true(&here >= (char *)base && &here < (char *)base + size);
	assert_true(size >= 65536);
}

static int told = -1;
static void tell(void)
{
	(void)!write(told, "x", 1);
}

static void *fork_and_end(void *argument)
{
	int *ends = argument;
	pid_t child = fork();
	if (child == 0) {
		alarm(20);
		told = ends[1];
		atexit(tell);
		pthread_exit((void *)3);
	}
	return (void *)(intptr_t)child;
}

/* In the child the only thread is not the main one: its end is the process's, as by exit(0). */
static void test_fork_in_thread(void **state)
{
	(void)state;
	int ends[2], status;
	pthread_t thread;
	void *child;
	char text;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(pthread_create(&thread, NULL, fork_and_end, ends), 0);
	assert_int_equal(pthread_join(thread, &child), 0);
	assert_int_equal(waitpid((pid_t)(intptr_t)child, &status, 0), (pid_t)(intptr_t)child);
	assert_int_equal(status, 0);
	fcntl(ends[0], F_SETFL, O_NONBLOCK);
	assert_int_equal(read(ends[0], &text, 1), 1);
	close(ends[0]);
	close(ends[1]);
}

static void test_cancel_state(void **state)
{
	(void)state;
	int old;
	assert_int_equal(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old), 0);
	assert_int_equal(old, PTHREAD_CANCEL_ENABLE);
	assert_int_equal(pthread_setcancelstate(77, &old), EINVAL);
	assert_int_equal(pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old), 0);
	assert_int_equal(old, PTHREAD_CANCEL_DISABLE);
	assert_int_equal(pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old), 0);
	assert_int_equal(old, PTHREAD_CANCEL_DEFERRED);
	assert_int_equal(pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, NULL), 0);
	assert_int_equal(pthread_setcanceltype(-1, NULL), EINVAL);
	pthread_testcancel();
	pthread_mutexattr_t attributes;
	int ceiling;
	pthread_mutexattr_init(&attributes);
	assert_int_equal(pthread_mutexattr_setprioceiling(&attributes, 40), 0);
	assert_int_equal(pthread_mutexattr_getprioceiling(&attributes, &ceiling), 0);
	assert_int_equal(ceiling, 40);
	assert_int_equal(pthread_mutexattr_setprioceiling(&attributes, 0), EINVAL);
	assert_int_equal(pthread_mutexattr_setprioceiling(&attributes, 100), EINVAL);
}

static void test_yield(void **state)
{
	(void)state;
	assert_int_equal(pthread_yield(), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_policies),
		cmocka_unit_test(test_gone),
		cmocka_unit_test(test_yield),
		cmocka_unit_test(test_processors_clocks_signals),
		cmocka_unit_test(test_early_signal),
		cmocka_unit_test(test_stacks),
		cmocka_unit_test(test_fork_in_thread),
		cmocka_unit_test(test_cancel_state),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
