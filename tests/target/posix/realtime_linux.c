/* SPDX-License-Identifier: MIT */
/* Named semaphores, timers, scheduling. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void named_semaphores(void **state)
{
	char name[64];
	int value, status;
	(void)state;
	snprintf(name, sizeof name, "/twincrt-test-%d", (int)getpid());
	assert_true(sem_open(name, 0) == SEM_FAILED);
	assert_int_equal(errno, ENOENT);
	sem_t *one = sem_open(name, O_CREAT, 0600, 0u);
	assert_true(one != SEM_FAILED);
	assert_true(sem_open(name, O_CREAT | O_EXCL, 0600, 1u) == SEM_FAILED);
	assert_int_equal(errno, EEXIST);
	sem_t *same = sem_open(name, 0);
	assert_true(same == one);
	assert_int_equal(sem_close(same), 0);
	assert_int_equal(sem_getvalue(one, &value), 0);
	assert_int_equal(value, 0);

	/* Another process wakes this one. */
	pid_t child = fork();
	if (child == 0) {
		nanosleep(&(struct timespec){ 0, 30000000 }, NULL);
		_exit(sem_post(one));
	}
	struct timespec end;
	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += 10;
	assert_int_equal(sem_timedwait(one, &end), 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	clock_gettime(CLOCK_REALTIME, &end);
	assert_int_equal(sem_timedwait(one, &end), -1);
	assert_int_equal(errno, ETIMEDOUT);

	assert_int_equal(sem_unlink(name), 0);
	assert_int_equal(sem_unlink(name), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(sem_post(one), 0);
	assert_int_equal(sem_wait(one), 0);
	assert_int_equal(sem_close(one), 0);
	assert_int_equal(sem_close(one), -1);
	assert_int_equal(errno, EINVAL);
	assert_true(sem_open("/", O_CREAT, 0600, 0u) == SEM_FAILED);
	assert_int_equal(errno, EINVAL);
}

static volatile sig_atomic_t came;

static void count(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)context;
	came = info->si_code == SI_TIMER ? info->si_int : -1;
}

static void timers(void **state)
{
	struct sigevent event = { .sigev_value.sival_int = 77, .sigev_signo = SIGUSR1, .sigev_notify = SIGEV_SIGNAL };
	struct sigaction action = { .sa_sigaction = count, .sa_flags = SA_SIGINFO };
	struct itimerspec value = { .it_value = { 0, 20000000 } }, left;
	timer_t timer;
	(void)state;
	assert_int_equal(sigaction(SIGUSR1, &action, NULL), 0);
	assert_int_equal(timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
	assert_int_equal(timer_gettime(timer, &left), 0);
	assert_int_equal(left.it_value.tv_nsec, 0);
	assert_int_equal(timer_settime(timer, 0, &value, NULL), 0);
	for (int i = 0; i < 1000 && came == 0; i++)
		nanosleep(&(struct timespec){ 0, 10000000 }, NULL);
	assert_int_equal(came, 77);
	assert_int_equal(timer_getoverrun(timer), 0);
	value.it_value.tv_nsec = 1000000000;
	assert_int_equal(timer_settime(timer, 0, &value, NULL), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(timer_delete(timer), 0);
	assert_int_equal(timer_delete(timer), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(timer_create(1000, &event, &timer), -1);
	assert_int_equal(errno, EINVAL);
}

static void scheduling(void **state)
{
	struct sched_param parameters = { .sched_priority = 9 };
	struct timespec interval;
	(void)state;
	assert_int_equal(sched_getscheduler(0), SCHED_OTHER);
	assert_int_equal(sched_getparam(0, &parameters), 0);
	assert_int_equal(parameters.sched_priority, 0);
	assert_int_equal(sched_setscheduler(0, SCHED_OTHER, &parameters), 0);
	assert_int_equal(sched_setparam(0, &parameters), 0);
	assert_int_equal(sched_get_priority_max(SCHED_FIFO), 99);
	assert_int_equal(sched_get_priority_min(SCHED_RR), 1);
	assert_int_equal(sched_get_priority_max(1000), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sched_getscheduler(-1), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sched_rr_get_interval(-1, &interval), -1);
	assert_true(errno == EINVAL || errno == ENOSYS);
}

static void processors(void **state)
{
	cpu_set_t set, none, both;
	(void)state;
	assert_int_equal(sched_getaffinity(0, sizeof set, &set), 0);
	assert_true(CPU_COUNT(&set) >= 1);
	assert_int_equal(sched_setaffinity(0, sizeof set, &set), 0);
	assert_true(sched_getcpu() >= 0);
	CPU_ZERO(&none);
	assert_int_equal(CPU_COUNT(&none), 0);
	CPU_SET(70, &none);
	CPU_SET(5000, &none);
	assert_int_equal(CPU_COUNT(&none), 1);
	assert_true(CPU_ISSET(70, &none));
	assert_false(CPU_ISSET(71, &none));
	CPU_OR(&both, &none, &set);
	assert_true(CPU_ISSET(70, &both));
	CPU_AND(&both, &both, &none);
	assert_true(CPU_EQUAL(&both, &none));
	CPU_CLR(70, &none);
	assert_int_equal(CPU_COUNT(&none), 0);
	assert_int_equal(sched_getaffinity(0, 1, &set), -1);
	assert_int_equal(errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(named_semaphores),
		cmocka_unit_test(timers),
		cmocka_unit_test(scheduling),
		cmocka_unit_test(processors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
