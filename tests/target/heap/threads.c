/* SPDX-License-Identifier: MIT */
/* The heap among threads: blocks that one allocates and another frees, threads that end and leave theirs behind. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "../child.h"

enum { THREADS = 4, SLOTS = 512, ROUNDS = 40000, LIVES = 6 };

/* What all threads swap their blocks through. A block's first bytes say how large it is and what fills it. */
static void *shared[SLOTS];
static int failures;

static void check_and_free(unsigned char *block)
{
	size_t size;
	if (block == NULL)
		return;
	memcpy(&size, block, sizeof size);
	for (size_t i = sizeof size; i < size; i += 1 + size / 64)
		if (block[i] != (unsigned char)(size * 31))
			__atomic_fetch_add(&failures, 1, __ATOMIC_RELAXED);
	free(block);
}

static unsigned char *make(size_t size)
{
	unsigned char *block = malloc(size);
	if (block != NULL) {
		memset(block, (int)(unsigned char)(size * 31), size);
		memcpy(block, &size, sizeof size);
	}
	return block;
}

static void *swap(void *argument)
{
	uint32_t state = (uint32_t)(uintptr_t)argument * 2654435761u + 1;
	for (int i = 0; i < ROUNDS; i++) {
		state ^= state << 13;
		state ^= state >> 17;
		state ^= state << 5;
		size_t size = 16 + (state >> 8) % 1000;
		if (state % 200 == 0)
			size = 9000 + (state >> 8) % 300000;
		check_and_free(__atomic_exchange_n(&shared[state % SLOTS], make(size), __ATOMIC_ACQ_REL));
	}
	return NULL;
}

static void test_swapping(void **unused)
{
	(void)unused;
	for (int life = 0; life < LIVES; life++) {
		pthread_t threads[THREADS];
		for (int t = 0; t < THREADS; t++)
			assert_int_equal(pthread_create(&threads[t], NULL, swap, (void *)(uintptr_t)(life * THREADS + t + 1)), 0);
		for (int t = 0; t < THREADS; t++)
			assert_int_equal(pthread_join(threads[t], NULL), 0);
	}
	for (int i = 0; i < SLOTS; i++) {
		check_and_free(shared[i]);
		shared[i] = NULL;
	}
	assert_int_equal(failures, 0);
}

enum { BLOCKS = 20000 };
static void *left[BLOCKS];

static void *leave_blocks(void *unused)
{
	for (int i = 0; i < BLOCKS; i++)
		left[i] = make(16 + (size_t)i % 500);
	return unused;
}

static void *free_blocks(void *unused)
{
	/* A thread that frees and never allocates. */
	for (int i = 0; i < BLOCKS; i++)
		check_and_free(left[i]);
	return unused;
}

static uintptr_t low, high;

/* Where the blocks are, all rounds together. One round needs 5 MiB; 60 rounds that lost theirs would need 300. */
static void note_places(void)
{
	for (int i = 0; i < BLOCKS; i++) {
		assert_non_null(left[i]);
		if ((uintptr_t)left[i] < low)
			low = (uintptr_t)left[i];
		if ((uintptr_t)left[i] > high)
			high = (uintptr_t)left[i];
	}
	assert_true(high - low < (uintptr_t)100 << 20);
}

static void run(void *(*body)(void *))
{
	pthread_t thread;
	assert_int_equal(pthread_create(&thread, NULL, body, NULL), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
}

/* Memory that ended threads leave behind is used again: the addresses stay within what a few rounds need. */
static void test_memory_of_ended_threads(void **unused)
{
	(void)unused;
	low = UINTPTR_MAX;
	high = 0;
	for (int round = 0; round < 60; round++) {
		run(leave_blocks);
		note_places();
		if (round % 2 == 0)
			run(free_blocks);
		else
			free_blocks(NULL);
	}
	assert_int_equal(failures, 0);
}

/* So is what others give back to a thread that lives on. */
static void test_memory_given_back_by_others(void **unused)
{
	(void)unused;
	low = UINTPTR_MAX;
	high = 0;
	for (int round = 0; round < 60; round++) {
		leave_blocks(NULL);
		note_places();
		run(free_blocks);
	}
	assert_int_equal(failures, 0);
}

static void *block;
static sem_t asked, done;

static void *free_when_asked(void *unused)
{
	for (;;) {
		sem_wait(&asked);
		free(block);
		sem_post(&done);
	}
	return unused;
}

/* In the child: "<who frees> <size>", who being 'o' for the owner and 't' for another thread. */
static void free_twice(const char *what)
{
	size_t size = (size_t)atoi(what + 3);
	pthread_t thread;
	/* It is there before, so that nothing is allocated between the two. */
	if (sem_init(&asked, 0, 0) != 0 || sem_init(&done, 0, 0) != 0 || pthread_create(&thread, NULL, free_when_asked, NULL) != 0)
		return;
	/* Its page stays in use. */
	void *neighbour = malloc(size);
	block = malloc(size);
	for (int i = 0; i < 2; i++) {
		if (what[i] == 'o') {
			free(block);
		} else {
			sem_post(&asked);
			sem_wait(&done);
		}
	}
	free(neighbour);
}

static void test_double_free(void **unused)
{
	(void)unused;
	static const char *const cases[] = { "tt 10", "tt 200", "tt 3000", "tt 40000", "ot 10", "ot 3000", "ot 40000", "to 10", "to 3000", "to 40000" };
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char output[1000];
		int status = child_run(cases[i], output, sizeof output);
		if (strstr(output, "twincrt: heap: double free") == NULL)
			fail_msg("%s: \"%s\"", cases[i], output);
		/* As after abort(). */
		assert_true(WIFSIGNALED(status) ? WTERMSIG(status) == SIGABRT : WEXITSTATUS(status) == 3);
	}
}

int main(int argc, char **argv)
{
	child_self = argv[0];
	if (argc == 2) {
		free_twice(argv[1]);
		return 0;
	}
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_swapping),
		cmocka_unit_test(test_memory_of_ended_threads),
		cmocka_unit_test(test_memory_given_back_by_others),
		cmocka_unit_test(test_double_free),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
