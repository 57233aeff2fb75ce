/* SPDX-License-Identifier: MIT */
/* Without contention no lock, condition, semaphore, key or once makes a system call: the kernel's strict mode kills a process at any but read,
 * write, exit and sigreturn. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <threads.h>
#include <unistd.h>

enum { PRCTL = 157, PR_SET_SECCOMP = 22, SECCOMP_MODE_STRICT = 1, EXIT = 60 };

static void *do_nothing(void *argument)
{
	return argument;
}
static void nothing(void)
{
}

static void uncontended(int wrong)
{
	pthread_mutex_t plain = PTHREAD_MUTEX_INITIALIZER, recursive = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP,
		checked = PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP;
	pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
	pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
	pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_key_t key;
	pthread_barrier_t barrier;
	sem_t semaphore;
	mtx_t mutex;
	static char buffer[1000];
	FILE *stream = fmemopen(buffer, sizeof buffer, "w");

	pthread_key_create(&key, NULL);
	pthread_setspecific(key, &key);
	pthread_barrier_init(&barrier, NULL, 1);
	sem_init(&semaphore, 0, 1);
	mtx_init(&mutex, mtx_plain);
	free(malloc(100));
	if (syscall(PRCTL, PR_SET_SECCOMP, SECCOMP_MODE_STRICT, 0, 0, 0) != 0)
		_exit(9);
	for (int i = 0; i < 100; i++) {
		pthread_mutex_lock(&plain);
		pthread_mutex_lock(&recursive);
		pthread_mutex_lock(&recursive);
		pthread_mutex_lock(&checked);
		mtx_lock(&mutex);
		pthread_cond_signal(&condition);
		pthread_cond_broadcast(&condition);
		mtx_unlock(&mutex);
		pthread_mutex_unlock(&checked);
		pthread_mutex_unlock(&recursive);
		pthread_mutex_unlock(&recursive);
		pthread_mutex_unlock(&plain);
		pthread_rwlock_rdlock(&lock);
		pthread_rwlock_rdlock(&lock);
		pthread_rwlock_unlock(&lock);
		pthread_rwlock_unlock(&lock);
		pthread_rwlock_wrlock(&lock);
		pthread_rwlock_unlock(&lock);
		sem_wait(&semaphore);
		sem_post(&semaphore);
		pthread_once(&once, nothing);
		pthread_setspecific(key, pthread_getspecific(key));
		free(malloc(100));
		putc('x', stream);
	}
	if (wrong)
		sched_yield();
	syscall(EXIT, 0);
}

static int status_of(int wrong)
{
	int status;
	pid_t child = fork();
	if (child == 0)
		uncontended(wrong);
	assert_int_equal(waitpid(child, &status, 0), child);
	return status;
}

static void test_uncontended(void **state)
{
	(void)state;
	/* A second thread has existed, so that every fast path for single threads is out of the way. */
	pthread_t thread;
	assert_int_equal(pthread_create(&thread, NULL, do_nothing, NULL), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(status_of(0), 0);
	/* The mode works: SIGKILL. */
	assert_int_equal(status_of(1), 9);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_uncontended) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
