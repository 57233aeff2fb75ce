/* SPDX-License-Identifier: MIT */
/* Locks in memory that processes share, and robust ones whose owner's process dies. POSIX.1-2017, pthread_mutexattr_setpshared and its kin,
 * pthread_mutexattr_setrobust, sem_init. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static struct common {
	pthread_mutex_t mutex, other;
	pthread_cond_t condition;
	pthread_rwlock_t rwlock;
	pthread_barrier_t barrier;
	pthread_spinlock_t spin;
	sem_t there, back;
	/* What the processes count together; not atomic, so that a lock that does not lock is found out. */
	volatile int count, turn;
} *all;

static int setup(void **state)
{
	(void)state;
	all = mmap(NULL, sizeof *all, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	return all == MAP_FAILED;
}

static int teardown(void **state)
{
	(void)state;
	return munmap(all, sizeof *all);
}

static void make_mutex(pthread_mutex_t *mutex, int type, int robust)
{
	pthread_mutexattr_t attributes;
	int shared;
	pthread_mutexattr_init(&attributes);
	assert_int_equal(pthread_mutexattr_getpshared(&attributes, &shared), 0);
	assert_int_equal(shared, PTHREAD_PROCESS_PRIVATE);
	assert_int_equal(pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED), 0);
	assert_int_equal(pthread_mutexattr_getpshared(&attributes, &shared), 0);
	assert_int_equal(shared, PTHREAD_PROCESS_SHARED);
	assert_int_equal(pthread_mutexattr_settype(&attributes, type), 0);
	assert_int_equal(pthread_mutexattr_setrobust(&attributes, robust), 0);
	assert_int_equal(pthread_mutex_init(mutex, &attributes), 0);
	pthread_mutexattr_destroy(&attributes);
}

/* A child's work; its exit status is how many of its expectations failed. */
static int failures;
#define EXPECT(condition) (void)((condition) ? 0 : failures++)

static pid_t start(void (*work)(void))
{
	pid_t child = fork();
	if (child == 0) {
		alarm(60);
		work();
		_exit(failures);
	}
	assert_true(child > 0);
	return child;
}

static void finish(pid_t child)
{
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

enum { ROUNDS = 20000 };

static void count_with_mutex(void)
{
	for (int i = 0; i < ROUNDS; i++) {
		EXPECT(pthread_mutex_lock(&all->mutex) == 0);
		all->count++;
		EXPECT(pthread_mutex_unlock(&all->mutex) == 0);
	}
}

static void test_mutexes(void **state)
{
	(void)state;
	static const int types[] = { PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_RECURSIVE };
	for (int robust = PTHREAD_MUTEX_STALLED; robust <= PTHREAD_MUTEX_ROBUST; robust++) {
		for (int i = 0; i < 3; i++) {
			make_mutex(&all->mutex, types[i], robust);
			all->count = 0;
			pid_t child = start(count_with_mutex);
			count_with_mutex();
			finish(child);
			assert_int_equal(failures, 0);
			assert_int_equal(all->count, 2 * ROUNDS);
			assert_int_equal(pthread_mutex_destroy(&all->mutex), 0);
		}
	}
}

static void meet_the_owner(void)
{
	struct timespec past = { 0 }, bad = { .tv_nsec = 1000000000 };
	/* The parent, whose descriptor has the same address as ours, holds both. */
	EXPECT(pthread_mutex_trylock(&all->mutex) == EBUSY);
	EXPECT(pthread_mutex_timedlock(&all->mutex, &past) == ETIMEDOUT);
	EXPECT(pthread_mutex_timedlock(&all->mutex, &bad) == EINVAL);
	EXPECT(pthread_mutex_unlock(&all->mutex) == EPERM);
	EXPECT(pthread_mutex_trylock(&all->other) == EBUSY);
	EXPECT(pthread_mutex_unlock(&all->other) == EPERM);
}

static void test_owners(void **state)
{
	(void)state;
	for (int robust = PTHREAD_MUTEX_STALLED; robust <= PTHREAD_MUTEX_ROBUST; robust++) {
		make_mutex(&all->mutex, PTHREAD_MUTEX_ERRORCHECK, robust);
		make_mutex(&all->other, PTHREAD_MUTEX_RECURSIVE, robust);
		assert_int_equal(pthread_mutex_lock(&all->mutex), 0);
		assert_int_equal(pthread_mutex_lock(&all->mutex), EDEADLK);
		assert_int_equal(pthread_mutex_destroy(&all->mutex), EBUSY);
		assert_int_equal(pthread_mutex_lock(&all->other), 0);
		assert_int_equal(pthread_mutex_lock(&all->other), 0);
		finish(start(meet_the_owner));
		assert_int_equal(pthread_mutex_unlock(&all->mutex), 0);
		assert_int_equal(pthread_mutex_unlock(&all->mutex), EPERM);
		assert_int_equal(pthread_mutex_unlock(&all->other), 0);
	}
}

static void die_with_both(void)
{
	EXPECT(pthread_mutex_lock(&all->mutex) == 0);
	EXPECT(pthread_mutex_lock(&all->other) == 0);
	sem_post(&all->there);
	for (;;)
		pause();
}

static void inherit_and_die(void)
{
	EXPECT(pthread_mutex_lock(&all->mutex) == EOWNERDEAD);
}

static void *lock_and_end(void *unused)
{
	(void)unused;
	pthread_mutex_lock(&all->mutex);
	pthread_mutex_lock(&all->other);
	return NULL;
}

static void test_robust(void **state)
{
	(void)state;
	struct timespec patient;
	clock_gettime(CLOCK_REALTIME, &patient);
	patient.tv_sec += 60;
	assert_int_equal(sem_init(&all->there, 1, 0), 0);
	make_mutex(&all->mutex, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST);
	make_mutex(&all->other, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ROBUST);
	/* The owner is killed; a waiter that sleeps already is woken. */
	pid_t child = start(die_with_both);
	assert_int_equal(sem_wait(&all->there), 0);
	assert_int_equal(pthread_mutex_trylock(&all->mutex), EBUSY);
	assert_int_equal(pthread_mutex_consistent(&all->mutex), EINVAL);
	pid_t killer = fork();
	if (killer == 0) {
		usleep(100000);
		kill(child, SIGKILL);
		_exit(0);
	}
	assert_int_equal(pthread_mutex_timedlock(&all->mutex, &patient), EOWNERDEAD);
	finish(killer);
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(pthread_mutex_trylock(&all->other), EOWNERDEAD);
	assert_int_equal(pthread_mutex_consistent(&all->mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&all->mutex), 0);
	assert_int_equal(pthread_mutex_lock(&all->mutex), 0);
	/* An end by exit(), and heirs that end with it, too. */
	assert_int_equal(pthread_mutex_unlock(&all->mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&all->other), 0);
	assert_int_equal(pthread_mutex_lock(&all->other), ENOTRECOVERABLE);
	assert_int_equal(pthread_mutex_lock(&all->mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&all->mutex), 0);
	make_mutex(&all->other, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_ROBUST);
	/* A thread's ordinary end. */
	pthread_t thread;
	assert_int_equal(pthread_create(&thread, NULL, lock_and_end, NULL), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(pthread_mutex_trylock(&all->other), EOWNERDEAD);
	finish(start(inherit_and_die));
	assert_int_equal(pthread_mutex_lock(&all->mutex), EOWNERDEAD);
	assert_int_equal(pthread_mutex_unlock(&all->mutex), 0);
	assert_int_equal(pthread_mutex_trylock(&all->mutex), ENOTRECOVERABLE);
	assert_int_equal(pthread_mutex_destroy(&all->mutex), 0);
	assert_int_equal(pthread_mutex_consistent(&all->other), 0);
	assert_int_equal(pthread_mutex_unlock(&all->other), 0);
	assert_int_equal(pthread_mutex_destroy(&all->other), 0);
}

/* Many at once, released in another order than they were taken: the list stays whole, and what is still in it is told of. */
static pthread_mutex_t *many;
static void take_many(void)
{
	for (int i = 0; i < 8; i++)
		EXPECT(pthread_mutex_lock(&many[i]) == 0);
	static const int released[] = { 0, 7, 3 };
	for (int i = 0; i < 3; i++)
		EXPECT(pthread_mutex_unlock(&many[released[i]]) == 0);
}

static void test_list(void **state)
{
	(void)state;
	many = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_true(many != MAP_FAILED);
	for (int i = 0; i < 8; i++)
		make_mutex(&many[i], PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST);
	finish(start(take_many));
	for (int i = 0; i < 8; i++)
		assert_int_equal(pthread_mutex_trylock(&many[i]), i == 0 || i == 7 || i == 3 ? 0 : EOWNERDEAD);
	munmap(many, 4096);
}

static void take_turns(void)
{
	for (int i = 0; i < 500; i++) {
		EXPECT(pthread_mutex_lock(&all->mutex) == 0);
		while (all->turn == 0)
			EXPECT(pthread_cond_wait(&all->condition, &all->mutex) == 0);
		all->turn = 0;
		pthread_cond_signal(&all->condition);
		pthread_mutex_unlock(&all->mutex);
	}
}

static void test_conditions(void **state)
{
	(void)state;
	pthread_condattr_t attributes;
	int shared;
	pthread_condattr_init(&attributes);
	assert_int_equal(pthread_condattr_setpshared(&attributes, 2), EINVAL);
	assert_int_equal(pthread_condattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED), 0);
	assert_int_equal(pthread_condattr_getpshared(&attributes, &shared), 0);
	assert_int_equal(shared, PTHREAD_PROCESS_SHARED);
	assert_int_equal(pthread_cond_init(&all->condition, &attributes), 0);
	make_mutex(&all->mutex, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED);
	all->turn = 0;
	pid_t child = start(take_turns);
	for (int i = 0; i < 500; i++) {
		pthread_mutex_lock(&all->mutex);
		while (all->turn == 1)
			assert_int_equal(pthread_cond_wait(&all->condition, &all->mutex), 0);
		all->turn = 1;
		pthread_cond_broadcast(&all->condition);
		pthread_mutex_unlock(&all->mutex);
	}
	finish(child);
	assert_int_equal(pthread_cond_destroy(&all->condition), 0);
}

static void read_and_write(void)
{
	for (int i = 0; i < ROUNDS; i++) {
		EXPECT(pthread_rwlock_wrlock(&all->rwlock) == 0);
		all->count++;
		EXPECT(pthread_rwlock_unlock(&all->rwlock) == 0);
		EXPECT(pthread_rwlock_rdlock(&all->rwlock) == 0);
		EXPECT(all->count > 0);
		EXPECT(pthread_rwlock_unlock(&all->rwlock) == 0);
	}
}

static void test_rwlocks(void **state)
{
	(void)state;
	pthread_rwlockattr_t attributes;
	int shared;
	pthread_rwlockattr_init(&attributes);
	assert_int_equal(pthread_rwlockattr_setpshared(&attributes, -1), EINVAL);
	assert_int_equal(pthread_rwlockattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED), 0);
	assert_int_equal(pthread_rwlockattr_getpshared(&attributes, &shared), 0);
	assert_int_equal(shared, PTHREAD_PROCESS_SHARED);
	assert_int_equal(pthread_rwlock_init(&all->rwlock, &attributes), 0);
	all->count = 0;
	pid_t child = start(read_and_write);
	read_and_write();
	finish(child);
	assert_int_equal(failures, 0);
	assert_int_equal(all->count, 2 * ROUNDS);
	assert_int_equal(pthread_rwlock_destroy(&all->rwlock), 0);
}

static void meet(void)
{
	for (int i = 0; i < 500; i++) {
		all->turn = i;
		int result = pthread_barrier_wait(&all->barrier);
		EXPECT(result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD);
		if (result == PTHREAD_BARRIER_SERIAL_THREAD)
			all->count++;
		EXPECT(all->turn == i);
		pthread_barrier_wait(&all->barrier);
	}
}

static void test_barriers(void **state)
{
	(void)state;
	pthread_barrierattr_t attributes;
	int shared;
	pthread_barrierattr_init(&attributes);
	assert_int_equal(pthread_barrierattr_setpshared(&attributes, 5), EINVAL);
	assert_int_equal(pthread_barrierattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED), 0);
	assert_int_equal(pthread_barrierattr_getpshared(&attributes, &shared), 0);
	assert_int_equal(shared, PTHREAD_PROCESS_SHARED);
	assert_int_equal(pthread_barrier_init(&all->barrier, &attributes, 2), 0);
	all->count = 0;
	pid_t child = start(meet);
	meet();
	finish(child);
	assert_int_equal(failures, 0);
	assert_int_equal(all->count, 500);
	assert_int_equal(pthread_barrier_destroy(&all->barrier), 0);
}

static void count_with_spin(void)
{
	for (int i = 0; i < ROUNDS; i++) {
		pthread_spin_lock(&all->spin);
		all->count++;
		pthread_spin_unlock(&all->spin);
	}
}

static void serve(void)
{
	for (int i = 0; i < 1000; i++) {
		while (sem_wait(&all->there) != 0)
			;
		all->count++;
		sem_post(&all->back);
	}
}

static void test_spin_locks_and_semaphores(void **state)
{
	(void)state;
	assert_int_equal(pthread_spin_init(&all->spin, PTHREAD_PROCESS_SHARED), 0);
	all->count = 0;
	pid_t child = start(count_with_spin);
	count_with_spin();
	finish(child);
	assert_int_equal(all->count, 2 * ROUNDS);
	assert_int_equal(sem_init(&all->there, 1, 0), 0);
	assert_int_equal(sem_init(&all->back, 1, 0), 0);
	all->count = 0;
	child = start(serve);
	for (int i = 0; i < 1000; i++) {
		assert_int_equal(sem_post(&all->there), 0);
		assert_int_equal(sem_wait(&all->back), 0);
		assert_int_equal(all->count, i + 1);
	}
	finish(child);
	struct timespec past = { 0 };
	assert_int_equal(sem_timedwait(&all->back, &past), -1);
	assert_int_equal(errno, ETIMEDOUT);
	assert_int_equal(sem_destroy(&all->back), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mutexes),
		cmocka_unit_test(test_owners),
		cmocka_unit_test(test_robust),
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_conditions),
		cmocka_unit_test(test_rwlocks),
		cmocka_unit_test(test_barriers),
		cmocka_unit_test(test_spin_locks_and_semaphores),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
