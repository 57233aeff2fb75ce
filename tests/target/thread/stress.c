/* SPDX-License-Identifier: MIT */
/* Many threads: 100,000 of them leave nothing behind, and no wake-up of a condition variable is lost. What a process holds is asked of
 * the system: /proc/self/statm; GetProcessHandleCount and K32GetProcessMemoryInfo. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

#ifdef _WIN32
#include <windows.h>
#include <psapi.h>

static void held(size_t *memory, size_t *handles)
{
	PROCESS_MEMORY_COUNTERS counters = { .cb = sizeof counters };
	DWORD count = 0;
	assert_true(GetProcessHandleCount(GetCurrentProcess(), &count));
	assert_true(K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters));
	*memory = counters.PagefileUsage;
	*handles = count;
}
#else
static void held(size_t *memory, size_t *mappings)
{
	/* Pages of address space, and lines of the list of mappings. */
	unsigned long pages = 0;
	FILE *file = fopen("/proc/self/statm", "r");
	assert_non_null(file);
	assert_int_equal(fscanf(file, "%lu", &pages), 1);
	fclose(file);
	*memory = pages * 4096;
	*mappings = 0;
	file = fopen("/proc/self/maps", "r");
	assert_non_null(file);
	for (int c; (c = getc(file)) != EOF;)
		*mappings += c == '\n';
	fclose(file);
}
#endif

static pthread_key_t key;
static _Thread_local char local[100];
static void *touch(void *argument)
{
	pthread_setspecific(key, malloc(10));
	local[50] = 1;
	free(malloc(1000));
	return argument;
}

/* Under wine a thread costs milliseconds: fewer there, unless the environment asks for all (TWINCRT_THREADS=100000). */
#ifdef _WIN32
enum { TOTAL = 8000, AT_ONCE = 8 };
#else
enum { TOTAL = 100000, AT_ONCE = 8 };
#endif

static void test_many(void **state)
{
	(void)state;
	size_t memory[2], handles[2];
	assert_int_equal(pthread_key_create(&key, free), 0);
	const char *wanted = getenv("TWINCRT_THREADS");
	int total = wanted != NULL ? atoi(wanted) : TOTAL;
	for (int i = 0; i < total; i += AT_ONCE) {
		pthread_t threads[AT_ONCE];
		if (i == 2000)
			held(&memory[0], &handles[0]);
		for (int t = 0; t < AT_ONCE; t++)
			assert_int_equal(pthread_create(&threads[t], NULL, touch, &local), 0);
		for (int t = 0; t < AT_ONCE; t++) {
			void *result;
			if (t % 4 == 3) {
				assert_int_equal(pthread_detach(threads[t]), 0);
				continue;
			}
			assert_int_equal(pthread_join(threads[t], &result), 0);
			assert_ptr_equal(result, &local);
		}
	}
	/* The detached ones may take a moment more. */
	struct timespec moment = { .tv_nsec = 200000000 };
	thrd_sleep(&moment, NULL);
	held(&memory[1], &handles[1]);
	/* Stacks of the threads that may still be at their end are allowed for; a handle or some bytes for each thread would show. */
	if (memory[1] > memory[0] + (AT_ONCE + 2) * (9u << 20) || handles[1] > handles[0] + 40)
		fail_msg("before %zu bytes, %zu handles or mappings; after %zu, %zu", memory[0], handles[0], memory[1], handles[1]);
	pthread_key_delete(key);
}

/* A bounded queue with one condition for each side, signalled without the mutex: a lost wake-up is a hang. */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER, emptied = PTHREAD_COND_INITIALIZER;
enum { ROOM = 2, ITEMS = 30000, SIDES = 3 };
static int queue[ROOM], count;
static long long sum;

static void *produce(void *argument)
{
	for (int i = 1; i <= ITEMS; i++) {
		pthread_mutex_lock(&mutex);
		while (count == ROOM)
			pthread_cond_wait(&emptied, &mutex);
		queue[count++] = i;
		pthread_mutex_unlock(&mutex);
		pthread_cond_signal(&filled);
	}
	return argument;
}

static void *consume(void *argument)
{
	for (int i = 1; i <= ITEMS; i++) {
		pthread_mutex_lock(&mutex);
		while (count == 0)
			pthread_cond_wait(&filled, &mutex);
		sum += queue[--count];
		pthread_mutex_unlock(&mutex);
		pthread_cond_signal(&emptied);
	}
	return argument;
}

static void test_wake_ups(void **state)
{
	(void)state;
	pthread_t threads[2 * SIDES];
	for (int i = 0; i < 2 * SIDES; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, i < SIDES ? produce : consume, NULL), 0);
	for (int i = 0; i < 2 * SIDES; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_true(sum == (long long)SIDES * ITEMS * (ITEMS + 1) / 2);
}

/* Timed waits that mostly time out, against signals: every token is taken once. */
static int tokens, taken;
static void *take_tokens(void *argument)
{
	pthread_mutex_lock(&mutex);
	while (taken < ITEMS / 10) {
		if (tokens > 0) {
			tokens--;
			taken++;
			pthread_cond_broadcast(&emptied);
			continue;
		}
		struct timespec when;
		clock_gettime(CLOCK_REALTIME, &when);
		when.tv_nsec += 50000;
		if (when.tv_nsec >= 1000000000) {
			when.tv_nsec -= 1000000000;
			when.tv_sec++;
		}
		pthread_cond_timedwait(&filled, &mutex, &when);
	}
	pthread_mutex_unlock(&mutex);
	return argument;
}

static void test_timed_wake_ups(void **state)
{
	(void)state;
	pthread_t threads[2];
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, take_tokens, NULL), 0);
	for (int i = 0; i < ITEMS / 10; i++) {
		pthread_mutex_lock(&mutex);
		tokens++;
		pthread_cond_signal(&filled);
		while (tokens > 0)
			pthread_cond_wait(&emptied, &mutex);
		pthread_mutex_unlock(&mutex);
	}
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(taken, ITEMS / 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wake_ups),
		cmocka_unit_test(test_timed_wake_ups),
		cmocka_unit_test(test_many),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
