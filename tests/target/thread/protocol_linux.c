/* SPDX-License-Identifier: MIT */
/* Priority protocols of mutexes: who has which priority, seen by the system, and all that holds for mutexes of every kind. POSIX.1-2017,
 * pthread_mutexattr_setprotocol(), pthread_mutex_setprioceiling(), pthread_mutex_lock(). What needs a priority is skipped where the user may have none. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void make(pthread_mutex_t *mutex, int protocol, int type, int robust, int shared)
{
	pthread_mutexattr_t attributes;
	int value = -1;
	assert_int_equal(pthread_mutexattr_init(&attributes), 0);
	assert_int_equal(pthread_mutexattr_setprotocol(&attributes, protocol), 0);
	assert_int_equal(pthread_mutexattr_getprotocol(&attributes, &value), 0);
	assert_int_equal(value, protocol);
	assert_int_equal(pthread_mutexattr_settype(&attributes, type), 0);
	assert_int_equal(pthread_mutexattr_setrobust(&attributes, robust), 0);
	assert_int_equal(pthread_mutexattr_setpshared(&attributes, shared), 0);
	if (protocol == PTHREAD_PRIO_PROTECT)
		assert_int_equal(pthread_mutexattr_setprioceiling(&attributes, 20), 0);
	assert_int_equal(pthread_mutex_init(mutex, &attributes), 0);
	assert_int_equal(pthread_mutexattr_destroy(&attributes), 0);
}

/* The caller's policy and priority as the system has them. */
static int own_priority(void)
{
	struct sched_param param;
	assert_int_equal(sched_getparam(0, &param), 0);
	return param.sched_priority;
}

static int may_have_priority(void)
{
	struct sched_param param = { .sched_priority = 5 }, none = { 0 };
	if (sched_setscheduler(0, SCHED_FIFO, &param) != 0)
		return 0;
	assert_int_equal(sched_setscheduler(0, SCHED_OTHER, &none), 0);
	return 1;
}

static struct timespec soon(clockid_t clock)
{
	struct timespec when;
	clock_gettime(clock, &when);
	when.tv_nsec += 20000000;
	if (when.tv_nsec >= 1000000000) {
		when.tv_nsec -= 1000000000;
		when.tv_sec++;
	}
	return when;
}

struct other {
	pthread_mutex_t *mutex;
	int tried, timed, clocked, past, bad, unlocked;
};

/* What another thread finds while the mutex is held. */
static void *other_thread(void *argument)
{
	struct other *other = argument;
	struct timespec real = soon(CLOCK_REALTIME), monotonic = soon(CLOCK_MONOTONIC), past = { -5, 0 }, bad = { 0, 1000000000 };
	other->tried = pthread_mutex_trylock(other->mutex);
	other->timed = pthread_mutex_timedlock(other->mutex, &real);
	other->clocked = pthread_mutex_clocklock(other->mutex, CLOCK_MONOTONIC, &monotonic);
	other->past = pthread_mutex_timedlock(other->mutex, &past);
	other->bad = pthread_mutex_timedlock(other->mutex, &bad);
	other->unlocked = pthread_mutex_unlock(other->mutex);
	return NULL;
}

static void check_kind(int protocol, int type, int robust, int shared)
{
	pthread_mutex_t mutex;
	pthread_t thread;
	struct other other = { .mutex = &mutex };
	make(&mutex, protocol, type, robust, shared);
	for (int round = 0; round < 2; round++) {
		assert_int_equal(round == 0 ? pthread_mutex_lock(&mutex) : pthread_mutex_trylock(&mutex), 0);
		assert_int_equal(pthread_mutex_destroy(&mutex), EBUSY);
		if (type == PTHREAD_MUTEX_RECURSIVE) {
			assert_int_equal(pthread_mutex_lock(&mutex), 0);
			assert_int_equal(pthread_mutex_trylock(&mutex), 0);
			assert_int_equal(pthread_mutex_unlock(&mutex), 0);
			assert_int_equal(pthread_mutex_unlock(&mutex), 0);
		} else {
			struct timespec when = soon(CLOCK_REALTIME);
			assert_int_equal(pthread_mutex_trylock(&mutex), EBUSY);
			assert_int_equal(pthread_mutex_timedlock(&mutex, &when), type == PTHREAD_MUTEX_NORMAL ? ETIMEDOUT : EDEADLK);
		}
		assert_int_equal(pthread_create(&thread, NULL, other_thread, &other), 0);
		assert_int_equal(pthread_join(thread, NULL), 0);
		assert_int_equal(other.tried, EBUSY);
		assert_int_equal(other.timed, ETIMEDOUT);
		assert_int_equal(other.clocked, ETIMEDOUT);
		assert_int_equal(other.past, ETIMEDOUT);
		assert_int_equal(other.bad, EINVAL);
		assert_int_equal(other.unlocked, EPERM);
		assert_int_equal(pthread_mutex_unlock(&mutex), 0);
		assert_int_equal(pthread_mutex_unlock(&mutex), EPERM);
	}
	assert_int_equal(pthread_mutex_destroy(&mutex), 0);
}

static void check_kinds(int protocol)
{
	static const int types[] = { PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ERRORCHECK };
	for (int type = 0; type < 3; type++)
		for (int robust = 0; robust < 2; robust++)
			for (int shared = 0; shared < 2; shared++)
				check_kind(protocol, types[type], robust ? PTHREAD_MUTEX_ROBUST : PTHREAD_MUTEX_STALLED,
					shared ? PTHREAD_PROCESS_SHARED : PTHREAD_PROCESS_PRIVATE);
}

static void test_inherit_kinds(void **state)
{
	(void)state;
	check_kinds(PTHREAD_PRIO_INHERIT);
}

static void test_protect_kinds(void **state)
{
	(void)state;
	if (!may_have_priority())
		skip();
	check_kinds(PTHREAD_PRIO_PROTECT);
	assert_int_equal(own_priority(), 0);
	assert_int_equal(sched_getscheduler(0), SCHED_OTHER);
}

/* ---- Exclusion, and conditions ---- */

static struct count {
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	long count;
	int turn;
} shared_count;

static void *add(void *argument)
{
	int me = *(int *)argument;
	for (int i = 0; i < 20000; i++) {
		if (pthread_mutex_lock(&shared_count.mutex) != 0)
			return "lock";
		shared_count.count++;
		if (pthread_mutex_unlock(&shared_count.mutex) != 0)
			return "unlock";
	}
	for (int i = 0; i < 500; i++) {
		pthread_mutex_lock(&shared_count.mutex);
		while (shared_count.turn % 4 != me)
			if (pthread_cond_wait(&shared_count.changed, &shared_count.mutex) != 0)
				return "wait";
		shared_count.turn++;
		pthread_cond_broadcast(&shared_count.changed);
		pthread_mutex_unlock(&shared_count.mutex);
	}
	return NULL;
}

static void check_exclusion(int protocol, int type, int robust)
{
	pthread_t threads[4];
	int numbers[4];
	make(&shared_count.mutex, protocol, type, robust, PTHREAD_PROCESS_PRIVATE);
	pthread_cond_init(&shared_count.changed, NULL);
	shared_count.count = shared_count.turn = 0;
	for (int i = 0; i < 4; i++) {
		numbers[i] = i;
		assert_int_equal(pthread_create(&threads[i], NULL, add, &numbers[i]), 0);
	}
	for (int i = 0; i < 4; i++) {
		void *what;
		assert_int_equal(pthread_join(threads[i], &what), 0);
		if (what != NULL)
			fail_msg("%s", (char *)what);
	}
	assert_int_equal(shared_count.count, 80000);
	assert_int_equal(shared_count.turn, 2000);
	assert_int_equal(pthread_cond_destroy(&shared_count.changed), 0);
	assert_int_equal(pthread_mutex_destroy(&shared_count.mutex), 0);
}

static void test_exclusion(void **state)
{
	(void)state;
	check_exclusion(PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED);
	check_exclusion(PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ROBUST);
	if (may_have_priority())
		check_exclusion(PTHREAD_PRIO_PROTECT, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_STALLED);
}

/* ---- Owners that end ---- */

static void *end_with(void *mutex)
{
	return (void *)(intptr_t)pthread_mutex_lock(mutex);
}

static void *wait_for(void *mutex)
{
	return (void *)(intptr_t)pthread_mutex_lock(mutex);
}

static void *lock_slowly(void *mutex)
{
	if (pthread_mutex_lock(mutex) != 0)
		return "lock";
	usleep(50000);
	return NULL;
}

static void check_dead_thread(int protocol, int shared)
{
	pthread_mutex_t mutexes[3];
	pthread_t thread;
	void *result;
	for (int i = 0; i < 3; i++) {
		make(&mutexes[i], protocol, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_ROBUST, shared);
		assert_int_equal(pthread_create(&thread, NULL, end_with, &mutexes[i]), 0);
		assert_int_equal(pthread_join(thread, &result), 0);
		assert_null(result);
	}
	for (int i = 0; i < 3; i++) {
		assert_int_equal(i == 1 ? pthread_mutex_trylock(&mutexes[i]) : pthread_mutex_lock(&mutexes[i]), EOWNERDEAD);
		if (i != 2)
			assert_int_equal(pthread_mutex_consistent(&mutexes[i]), 0);
		assert_int_equal(pthread_mutex_unlock(&mutexes[i]), 0);
		assert_int_equal(pthread_mutex_lock(&mutexes[i]), i != 2 ? 0 : ENOTRECOVERABLE);
		assert_int_equal(pthread_mutex_unlock(&mutexes[i]), i != 2 ? 0 : EPERM);
		assert_int_equal(pthread_mutex_destroy(&mutexes[i]), 0);
	}
	/* Somebody waits already. */
	make(&mutexes[0], protocol, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST, shared);
	assert_int_equal(pthread_create(&thread, NULL, lock_slowly, &mutexes[0]), 0);
	usleep(20000);
	assert_int_equal(pthread_mutex_lock(&mutexes[0]), EOWNERDEAD);
	assert_int_equal(pthread_mutex_consistent(&mutexes[0]), 0);
	assert_int_equal(pthread_mutex_unlock(&mutexes[0]), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(pthread_mutex_destroy(&mutexes[0]), 0);
}

static void test_dead_threads(void **state)
{
	(void)state;
	for (int shared = 0; shared < 2; shared++) {
		check_dead_thread(PTHREAD_PRIO_INHERIT, shared);
		if (may_have_priority())
			check_dead_thread(PTHREAD_PRIO_PROTECT, shared);
	}
	/* A mutex that is not robust stays its dead owner's. */
	pthread_mutex_t mutex;
	pthread_t thread;
	make(&mutex, PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED, PTHREAD_PROCESS_PRIVATE);
	assert_int_equal(pthread_create(&thread, NULL, end_with, &mutex), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	struct timespec when = soon(CLOCK_REALTIME);
	assert_int_equal(pthread_mutex_trylock(&mutex), EBUSY);
	assert_int_equal(pthread_mutex_timedlock(&mutex, &when), ETIMEDOUT);
}

/* Killed with two mutexes in its hands, one of them waited for. */
static void test_dead_process(void **state)
{
	(void)state;
	pthread_mutex_t *mutexes = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pthread_t thread;
	void *result;
	int status;
	assert_ptr_not_equal(mutexes, MAP_FAILED);
	make(&mutexes[0], PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST, PTHREAD_PROCESS_SHARED);
	make(&mutexes[1], PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ROBUST, PTHREAD_PROCESS_SHARED);
	make(&mutexes[2], PTHREAD_PRIO_NONE, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST, PTHREAD_PROCESS_SHARED);
	pid_t child = fork();
	if (child == 0) {
		pthread_mutex_lock(&mutexes[0]);
		pthread_mutex_lock(&mutexes[2]);
		pthread_mutex_lock(&mutexes[1]);
		pthread_mutex_lock(&mutexes[1]);
		raise(SIGSTOP);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, WUNTRACED), child);
	assert_int_equal(pthread_mutex_trylock(&mutexes[0]), EBUSY);
	assert_int_equal(pthread_create(&thread, NULL, wait_for, &mutexes[0]), 0);
	usleep(20000);
	assert_int_equal(kill(child, SIGKILL), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_int_equal((intptr_t)result, EOWNERDEAD);
	assert_int_equal(waitpid(child, &status, 0), child);
	/* The thread has ended with it, in its turn. */
	for (int i = 0; i < 3; i++) {
		assert_int_equal(pthread_mutex_lock(&mutexes[i]), EOWNERDEAD);
		assert_int_equal(pthread_mutex_consistent(&mutexes[i]), 0);
		assert_int_equal(pthread_mutex_unlock(&mutexes[i]), 0);
		assert_int_equal(pthread_mutex_lock(&mutexes[i]), 0);
		assert_int_equal(pthread_mutex_unlock(&mutexes[i]), 0);
		assert_int_equal(pthread_mutex_destroy(&mutexes[i]), 0);
	}
	munmap(mutexes, 4096);
}

/* ---- Priorities ---- */

/* What the system schedules the calling thread by: -1 - priority, 20 without one. */
static int effective(void)
{
	char text[1024], *field;
	FILE *file = fopen("/proc/thread-self/stat", "r");
	assert_non_null(file);
	assert_non_null(fgets(text, sizeof text, file));
	fclose(file);
	field = strrchr(text, ')');
	for (int i = 0; i < 16; i++)
		field = strchr(field + 1, ' ');
	return atoi(field);
}

static void *high_thread(void *mutex)
{
	struct sched_param param = { .sched_priority = 7 };
	if (pthread_setschedparam(pthread_self(), SCHED_FIFO, &param) != 0 || pthread_mutex_lock(mutex) != 0)
		return "lock";
	return pthread_mutex_unlock(mutex) == 0 ? NULL : "unlock";
}

static void test_inheritance(void **state)
{
	pthread_mutex_t mutex;
	pthread_t thread;
	void *result;
	int before = effective(), policy;
	struct sched_param param;
	(void)state;
	if (!may_have_priority())
		skip();
	make(&mutex, PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED, PTHREAD_PROCESS_PRIVATE);
	assert_int_equal(pthread_mutex_lock(&mutex), 0);
	assert_int_equal(effective(), before);
	assert_int_equal(pthread_create(&thread, NULL, high_thread, &mutex), 0);
	for (int i = 0; i < 1000 && effective() == before; i++)
		usleep(1000);
	assert_int_equal(effective(), -1 - 7);
	assert_int_equal(pthread_getschedparam(pthread_self(), &policy, &param), 0);
	assert_int_equal(policy, SCHED_OTHER);
	assert_int_equal(param.sched_priority, 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(effective(), before);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_null(result);
	assert_int_equal(pthread_mutex_destroy(&mutex), 0);
}

static void check_priority(int policy, int priority)
{
	int found;
	struct sched_param param;
	assert_int_equal(pthread_getschedparam(pthread_self(), &found, &param), 0);
	assert_int_equal(found, policy);
	assert_int_equal(param.sched_priority, priority);
}

static void test_ceilings(void **state)
{
	pthread_mutex_t low, high;
	struct sched_param param = { .sched_priority = 10 };
	int old = -1;
	(void)state;
	make(&low, PTHREAD_PRIO_INHERIT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED, PTHREAD_PROCESS_PRIVATE);
	assert_int_equal(pthread_mutex_getprioceiling(&low, &old), EINVAL);
	assert_int_equal(pthread_mutex_setprioceiling(&low, 5, &old), EINVAL);
	assert_int_equal(pthread_mutex_destroy(&low), 0);
	if (!may_have_priority())
		skip();
	make(&low, PTHREAD_PRIO_PROTECT, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_STALLED, PTHREAD_PROCESS_PRIVATE);
	make(&high, PTHREAD_PRIO_PROTECT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED, PTHREAD_PROCESS_PRIVATE);
	assert_int_equal(pthread_mutex_getprioceiling(&high, &old), 0);
	assert_int_equal(old, 20);
	assert_int_equal(pthread_mutex_setprioceiling(&high, 0, &old), EINVAL);
	assert_int_equal(pthread_mutex_setprioceiling(&high, 100, &old), EINVAL);
	old = -1;
	assert_int_equal(pthread_mutex_setprioceiling(&high, 40, &old), 0);
	assert_int_equal(old, 20);
	assert_int_equal(pthread_mutex_getprioceiling(&high, &old), 0);
	assert_int_equal(old, 40);

	/* A thread without a priority has the ceilings as long as it holds them, in whatever order. */
	assert_int_equal(pthread_mutex_lock(&low), 0);
	assert_int_equal(own_priority(), 20);
	assert_int_equal(sched_getscheduler(0), SCHED_FIFO);
	check_priority(SCHED_OTHER, 0);
	assert_int_equal(pthread_mutex_lock(&low), 0);
	assert_int_equal(pthread_mutex_lock(&high), 0);
	assert_int_equal(own_priority(), 40);
	assert_int_equal(pthread_mutex_trylock(&high), EBUSY);
	assert_int_equal(own_priority(), 40);
	assert_int_equal(pthread_mutex_unlock(&low), 0);
	assert_int_equal(pthread_mutex_unlock(&high), 0);
	assert_int_equal(own_priority(), 20);
	/* The owner itself changes it. */
	assert_int_equal(pthread_mutex_setprioceiling(&low, 30, &old), 0);
	assert_int_equal(old, 20);
	assert_int_equal(own_priority(), 30);
	assert_int_equal(pthread_mutex_unlock(&low), 0);
	assert_int_equal(sched_getscheduler(0), SCHED_OTHER);
	assert_int_equal(own_priority(), 0);

	/* One with a priority of its own, which changes meanwhile. */
	assert_int_equal(pthread_setschedparam(pthread_self(), SCHED_RR, &param), 0);
	assert_int_equal(pthread_mutex_lock(&low), 0);
	assert_int_equal(own_priority(), 30);
	assert_int_equal(sched_getscheduler(0), SCHED_RR);
	check_priority(SCHED_RR, 10);
	assert_int_equal(pthread_setschedprio(pthread_self(), 12), 0);
	assert_int_equal(own_priority(), 30);
	check_priority(SCHED_RR, 12);
	assert_int_equal(pthread_setschedprio(pthread_self(), 35), 0);
	assert_int_equal(own_priority(), 35);
	assert_int_equal(pthread_setschedprio(pthread_self(), 100), EINVAL);
	check_priority(SCHED_RR, 35);
	assert_int_equal(pthread_mutex_unlock(&low), 0);
	assert_int_equal(own_priority(), 35);
	/* Higher than the ceiling. */
	assert_int_equal(pthread_mutex_lock(&low), EINVAL);
	assert_int_equal(pthread_mutex_trylock(&low), EINVAL);
	assert_int_equal(pthread_mutex_lock(&high), 0);
	assert_int_equal(own_priority(), 40);
	param.sched_priority = 0;
	assert_int_equal(pthread_setschedparam(pthread_self(), SCHED_OTHER, &param), 0);
	assert_int_equal(own_priority(), 40);
	assert_int_equal(pthread_mutex_unlock(&high), 0);
	assert_int_equal(own_priority(), 0);
	assert_int_equal(sched_getscheduler(0), SCHED_OTHER);
	assert_int_equal(pthread_mutex_destroy(&low), 0);
	assert_int_equal(pthread_mutex_destroy(&high), 0);
}

/* Nobody but root may have a priority here. */
static void test_refused(void **state)
{
	int status;
	(void)state;
	if (geteuid() != 0)
		skip();
	pid_t child = fork();
	if (child == 0) {
		pthread_mutex_t mutex;
		make(&mutex, PTHREAD_PRIO_PROTECT, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED, PTHREAD_PROCESS_PRIVATE);
		if (setuid(65534) != 0)
			_exit(1);
		if (pthread_mutex_lock(&mutex) != EPERM || pthread_mutex_trylock(&mutex) != EPERM)
			_exit(2);
		_exit(pthread_mutex_unlock(&mutex) == EPERM && own_priority() == 0 ? 0 : 3);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_inherit_kinds),
		cmocka_unit_test(test_protect_kinds),
		cmocka_unit_test(test_exclusion),
		cmocka_unit_test(test_dead_threads),
		cmocka_unit_test(test_dead_process),
		cmocka_unit_test(test_inheritance),
		cmocka_unit_test(test_ceilings),
		cmocka_unit_test(test_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
