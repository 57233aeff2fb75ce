/* SPDX-License-Identifier: MIT */
/* How long threads and what they share take: one line per case with its nanoseconds per operation, the best of several rounds. Wall time,
 * for most cases wait. */
#define _GNU_SOURCE 1
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 7 };

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void must(int error)
{
	if (error != 0) {
		fprintf(stderr, "threads: error %d\n", error);
		exit(1);
	}
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER, recursive, checked;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_spinlock_t spin;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static sem_t semaphore, ping, pong;
static _Thread_local int local;
static volatile int shared;

/* ---- Alone ------------------------------------------------------------------------------------------------------- */

static void do_mutex(int n)
{
	while (n-- > 0) {
		pthread_mutex_lock(&mutex);
		shared++;
		pthread_mutex_unlock(&mutex);
	}
}

static void do_recursive(int n)
{
	while (n-- > 0) {
		pthread_mutex_lock(&recursive);
		pthread_mutex_lock(&recursive);
		pthread_mutex_unlock(&recursive);
		pthread_mutex_unlock(&recursive);
	}
}

static void do_checked(int n)
{
	while (n-- > 0) {
		pthread_mutex_lock(&checked);
		pthread_mutex_unlock(&checked);
	}
}

static void do_trylock(int n)
{
	while (n-- > 0) {
		must(pthread_mutex_trylock(&mutex));
		pthread_mutex_unlock(&mutex);
	}
}

static void do_spin(int n)
{
	while (n-- > 0) {
		pthread_spin_lock(&spin);
		pthread_spin_unlock(&spin);
	}
}

static void do_read(int n)
{
	while (n-- > 0) {
		pthread_rwlock_rdlock(&rwlock);
		pthread_rwlock_unlock(&rwlock);
	}
}

static void do_write(int n)
{
	while (n-- > 0) {
		pthread_rwlock_wrlock(&rwlock);
		pthread_rwlock_unlock(&rwlock);
	}
}

static void do_semaphore(int n)
{
	while (n-- > 0) {
		sem_post(&semaphore);
		sem_wait(&semaphore);
	}
}

static void do_signal(int n)
{
	while (n-- > 0)
		pthread_cond_signal(&condition);
}

static void nothing(void)
{
}

static void do_once(int n)
{
	while (n-- > 0)
		pthread_once(&once, nothing);
}

static void do_specific(int n)
{
	while (n-- > 0) {
		pthread_setspecific(key, &local);
		shared += pthread_getspecific(key) != NULL;
	}
}

static void do_local(int n)
{
	int *volatile at;
	while (n-- > 0) {
		at = &local;
		*at += 1;
	}
}

static void do_self(int n)
{
	while (n-- > 0)
		shared += pthread_equal(pthread_self(), pthread_self());
}

static void do_putc(int n)
{
	static FILE *stream;
	if (stream == NULL)
		stream = tmpfile();
	while (n-- > 0)
		putc('x', stream);
	rewind(stream);
}

/* ---- A process of several threads ---------------------------------------------------------------------------------- */

static void *end(void *argument)
{
	return argument;
}

static void do_create(int n)
{
	pthread_t thread;
	while (n-- > 0) {
		must(pthread_create(&thread, NULL, end, NULL));
		must(pthread_join(thread, NULL));
	}
}

static void do_create_many(int n)
{
	enum { MANY = 50 };
	pthread_t threads[MANY];
	for (int done = 0; done < n; done += MANY) {
		for (int i = 0; i < MANY; i++)
			must(pthread_create(&threads[i], NULL, end, NULL));
		for (int i = 0; i < MANY; i++)
			must(pthread_join(threads[i], NULL));
	}
}

static int count;

static void *contend(void *argument)
{
	int n = *(int *)argument;
	while (n-- > 0) {
		pthread_mutex_lock(&mutex);
		count++;
		pthread_mutex_unlock(&mutex);
	}
	return NULL;
}

static void contended(int threads, int n)
{
	pthread_t thread[8];
	int each = n / threads;
	for (int i = 0; i < threads; i++)
		must(pthread_create(&thread[i], NULL, contend, &each));
	for (int i = 0; i < threads; i++)
		must(pthread_join(thread[i], NULL));
}

static void do_contended_2(int n)
{
	contended(2, n);
}

static void do_contended_8(int n)
{
	contended(8, n);
}

static void *answer(void *argument)
{
	for (int n = *(int *)argument; n > 0; n--) {
		sem_wait(&ping);
		sem_post(&pong);
	}
	return NULL;
}

static void do_ping_pong(int n)
{
	pthread_t thread;
	must(pthread_create(&thread, NULL, answer, &n));
	for (int i = 0; i < n; i++) {
		sem_post(&ping);
		sem_wait(&pong);
	}
	must(pthread_join(thread, NULL));
}

static int turn;

static void *alternate(void *argument)
{
	for (int n = *(int *)argument; n > 0; n--) {
		pthread_mutex_lock(&mutex);
		while (turn != 1)
			pthread_cond_wait(&condition, &mutex);
		turn = 0;
		pthread_cond_broadcast(&condition);
		pthread_mutex_unlock(&mutex);
	}
	return NULL;
}

static void do_condition(int n)
{
	pthread_t thread;
	must(pthread_create(&thread, NULL, alternate, &n));
	for (int i = 0; i < n; i++) {
		pthread_mutex_lock(&mutex);
		turn = 1;
		pthread_cond_broadcast(&condition);
		while (turn != 0)
			pthread_cond_wait(&condition, &mutex);
		pthread_mutex_unlock(&mutex);
	}
	must(pthread_join(thread, NULL));
}

static pthread_barrier_t barrier;

static void *meet(void *argument)
{
	for (int n = *(int *)argument; n > 0; n--)
		pthread_barrier_wait(&barrier);
	return NULL;
}

static void do_barrier(int n)
{
	pthread_t thread;
	must(pthread_create(&thread, NULL, meet, &n));
	meet(&n);
	must(pthread_join(thread, NULL));
}

/* ---- Signals and jumps --------------------------------------------------------------------------------------------- */

static void handler(int number)
{
	(void)number;
}

static void do_raise(int n)
{
	signal(SIGTERM, handler);
	while (n-- > 0) {
		raise(SIGTERM);
#ifdef _WIN32
		/* There a handler serves once. */
		signal(SIGTERM, handler);
#endif
	}
}

static void do_setjmp(int n)
{
	static jmp_buf place;
	while (n-- > 0) {
		if (setjmp(place) == 0)
			longjmp(place, 1);
	}
}

static const struct {
	const char *name;
	void (*run)(int n);
	int n;
} cases[] = {
	{ "mutex, lock and unlock", do_mutex, 1000000 },
	{ "recursive mutex, twice", do_recursive, 500000 },
	{ "mutex that checks", do_checked, 500000 },
	{ "mutex, trylock and unlock", do_trylock, 500000 },
	{ "spin lock", do_spin, 1000000 },
	{ "rwlock for reading", do_read, 500000 },
	{ "rwlock for writing", do_write, 500000 },
	{ "semaphore, post and wait", do_semaphore, 500000 },
	{ "condition, signal without a waiter", do_signal, 1000000 },
	{ "once, done before", do_once, 1000000 },
	{ "key, set and get", do_specific, 1000000 },
	{ "thread-local variable", do_local, 1000000 },
	{ "pthread_self, twice", do_self, 1000000 },
	{ "putc with a lock", do_putc, 500000 },
	{ "create and join", do_create, 500 },
	{ "create 50, join 50", do_create_many, 500 },
	{ "mutex of 2 threads", do_contended_2, 200000 },
	{ "mutex of 8 threads", do_contended_8, 200000 },
	{ "two semaphores, there and back", do_ping_pong, 2000 },
	{ "condition, there and back", do_condition, 2000 },
	{ "barrier of 2", do_barrier, 2000 },
	{ "raise with a handler", do_raise, 20000 },
	{ "setjmp and longjmp", do_setjmp, 200000 },
};

int main(void)
{
	pthread_mutexattr_t attributes;
	must(pthread_mutexattr_init(&attributes));
	must(pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE));
	must(pthread_mutex_init(&recursive, &attributes));
	must(pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK));
	must(pthread_mutex_init(&checked, &attributes));
	must(pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE));
	must(pthread_key_create(&key, NULL));
	must(pthread_barrier_init(&barrier, NULL, 2));
	if (sem_init(&semaphore, 0, 0) != 0 || sem_init(&ping, 0, 0) != 0 || sem_init(&pong, 0, 0) != 0)
		must(1);
	/* Locks may be cheaper in a process that never had a second thread; most that lock have one. */
	do_create(1);
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		double best = 1e9;
		for (int round = 0; round < ROUNDS; round++) {
			double start = seconds();
			cases[i].run(cases[i].n);
			double time = seconds() - start;
			if (time < best)
				best = time;
		}
		printf("%s\t%.2f\n", cases[i].name, best * 1e9 / cases[i].n);
	}
	return 0;
}
