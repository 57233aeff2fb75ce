/* SPDX-License-Identifier: MIT */
/* Times the heap on the patterns that programs have: each line is a pattern's name, then nanoseconds per operation, where an
 * allocation together with its release is one operation. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Keeps the compiler from seeing that nobody looks at a block. */
#define KEEP(pointer) __asm__ volatile("" : "+r"(pointer) : : "memory")

static uint32_t next_random(uint32_t *state)
{
	uint32_t x = *state;
	x ^= x << 13;
	x ^= x >> 17;
	x ^= x << 5;
	return *state = x;
}

/* Processor time of all threads, so that what else the machine does counts for little. */
static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void *get(size_t size)
{
	char *block = malloc(size);
	if (block == NULL) {
		fputs("no memory\n", stderr);
		exit(1);
	}
	/* Whoever allocates writes. */
	*block = 1;
	KEEP(block);
	return block;
}

/* ---- One thread ---------------------------------------------------------------------------------------------------- */

static size_t run_pair(void)
{
	enum { N = 4000000 };
	for (int i = 0; i < N; i++)
		free(get(64));
	return N;
}

static size_t run_pair_sizes(void)
{
	enum { N = 4000000 };
	for (int i = 0; i < N; i++)
		free(get((size_t)(16 + (i * 37 & 511))));
	return N;
}

static size_t run_lifo(void)
{
	enum { N = 2000, ROUNDS = 1000 };
	static void *blocks[N];
	for (int r = 0; r < ROUNDS; r++) {
		for (int i = 0; i < N; i++)
			blocks[i] = get(48);
		for (int i = N; i-- > 0;)
			free(blocks[i]);
	}
	return (size_t)N * ROUNDS;
}

static size_t run_fifo(void)
{
	enum { N = 2000, ROUNDS = 1000 };
	static void *blocks[N];
	for (int i = 0; i < N; i++)
		blocks[i] = get(80);
	for (int r = 0; r < ROUNDS; r++) {
		for (int i = 0; i < N; i++) {
			free(blocks[i]);
			blocks[i] = get(80);
		}
	}
	for (int i = 0; i < N; i++)
		free(blocks[i]);
	return (size_t)N * ROUNDS;
}

static size_t random_sizes(size_t slots, size_t rounds, size_t least, size_t range)
{
	void **blocks = calloc(slots, sizeof *blocks);
	uint32_t state = 12345;
	if (blocks == NULL)
		exit(1);
	for (size_t i = 0; i < rounds; i++) {
		size_t slot = next_random(&state) % slots;
		free(blocks[slot]);
		blocks[slot] = get(least + next_random(&state) % range);
	}
	for (size_t i = 0; i < slots; i++)
		free(blocks[i]);
	free(blocks);
	return rounds;
}

static size_t run_random_1k(void) { return random_sizes(1000, 3000000, 16, 1009); }
static size_t run_random_20k(void) { return random_sizes(20000, 2000000, 16, 1009); }
static size_t run_random_500k(void) { return random_sizes(500000, 1500000, 16, 1009); }
static size_t run_words(void) { return random_sizes(100000, 2000000, 1, 40); }
static size_t run_random_8k(void) { return random_sizes(2000, 1000000, 1024, 8192); }
static size_t run_big_100k(void) { return random_sizes(100, 300000, 16384, 160000); }
static size_t run_big_2m(void) { return random_sizes(40, 100000, 131072, 2000000); }
static size_t run_huge(void) { return random_sizes(4, 4000, 4 << 20, 12 << 20); }

struct node {
	struct node *left, *right;
	long value;
};

static struct node *grow(int depth)
{
	struct node *node = get(sizeof *node);
	node->value = depth;
	node->left = depth > 0 ? grow(depth - 1) : NULL;
	node->right = depth > 0 ? grow(depth - 1) : NULL;
	return node;
}

static void fell(struct node *node)
{
	if (node == NULL)
		return;
	fell(node->left);
	fell(node->right);
	free(node);
}

static size_t run_trees(void)
{
	for (int i = 0; i < 4; i++)
		fell(grow(17));
	return (size_t)4 << 18;
}

static size_t run_realloc_steps(void)
{
	enum { N = 1000, STEPS = 500 };
	for (int i = 0; i < N; i++) {
		char *block = NULL;
		for (int s = 1; s <= STEPS; s++) {
			block = realloc(block, (size_t)s * 24);
			block[(s - 1) * 24] = 1;
			KEEP(block);
		}
		free(block);
	}
	return (size_t)N * STEPS;
}

static size_t run_realloc_many(void)
{
	enum { LISTS = 500, ITEMS = 2000 };
	static int *lists[LISTS];
	static size_t room[LISTS];
	memset(room, 0, sizeof room);
	for (int i = 0; i < ITEMS; i++) {
		for (int l = 0; l < LISTS; l++) {
			if ((size_t)i == room[l]) {
				room[l] = room[l] == 0 ? 4 : room[l] * 3 / 2;
				lists[l] = realloc(lists[l], room[l] * sizeof(int));
			}
			lists[l][i] = i;
		}
	}
	for (int l = 0; l < LISTS; l++) {
		free(lists[l]);
		lists[l] = NULL;
	}
	/* Per reallocation: 17 for each list. */
	return (size_t)LISTS * 17;
}

static size_t run_realloc_large(void)
{
	enum { ROUNDS = 10, STEP = 65536, STEPS = 500 };
	for (int r = 0; r < ROUNDS; r++) {
		char *block = NULL;
		for (int s = 1; s <= STEPS; s++) {
			block = realloc(block, (size_t)s * STEP);
			block[(s - 1) * STEP] = 1;
			KEEP(block);
		}
		free(block);
	}
	return (size_t)ROUNDS * STEPS;
}

static size_t run_calloc_small(void)
{
	enum { SLOTS = 1000, N = 2000000 };
	static void *blocks[SLOTS];
	uint32_t state = 99;
	for (int i = 0; i < N; i++) {
		size_t slot = next_random(&state) % SLOTS;
		free(blocks[slot]);
		blocks[slot] = calloc(1, 16 + next_random(&state) % 497);
		KEEP(blocks[slot]);
	}
	for (int i = 0; i < SLOTS; i++) {
		free(blocks[i]);
		blocks[i] = NULL;
	}
	return N;
}

static size_t run_calloc_large(void)
{
	enum { N = 2000 };
	for (int i = 0; i < N; i++) {
		char *block = calloc(1, 200000);
		block[1000] = 1;
		KEEP(block);
		free(block);
	}
	return N;
}

/* ---- Threads ------------------------------------------------------------------------------------------------------- */

enum { THREADS = 4, LARSON_SLOTS = 1000, LARSON_OPS = 100000, LARSON_LIVES = 5 };

struct larson {
	pthread_t thread;
	uint32_t state;
	void *blocks[LARSON_SLOTS];
};

/* A server: each thread replaces random blocks for a while, then ends and leaves its blocks to its successor. */
static void *larson_life(void *argument)
{
	struct larson *mine = argument;
	for (int i = 0; i < LARSON_OPS; i++) {
		size_t slot = next_random(&mine->state) % LARSON_SLOTS;
		free(mine->blocks[slot]);
		mine->blocks[slot] = get(16 + next_random(&mine->state) % 497);
	}
	return NULL;
}

static size_t run_larson(void)
{
	static struct larson all[THREADS];
	for (int life = 0; life < LARSON_LIVES; life++) {
		for (int t = 0; t < THREADS; t++) {
			all[t].state = (uint32_t)(t * 7 + life + 1);
			pthread_create(&all[t].thread, NULL, larson_life, &all[t]);
		}
		for (int t = 0; t < THREADS; t++)
			pthread_join(all[t].thread, NULL);
		/* What one thread allocated another frees. */
		static void *first[LARSON_SLOTS];
		memcpy(first, all[0].blocks, sizeof first);
		for (int t = 0; t + 1 < THREADS; t++)
			memcpy(all[t].blocks, all[t + 1].blocks, sizeof first);
		memcpy(all[THREADS - 1].blocks, first, sizeof first);
	}
	for (int t = 0; t < THREADS; t++) {
		for (int i = 0; i < LARSON_SLOTS; i++) {
			free(all[t].blocks[i]);
			all[t].blocks[i] = NULL;
		}
	}
	return (size_t)THREADS * LARSON_OPS * LARSON_LIVES;
}

/* One thread allocates, the other frees; batches go through a ring. */
enum { BATCH = 500, BATCHES = 4000, RING = 16 };
static void *ring[RING][BATCH];
static int filled, emptied;

static void *consume(void *unused)
{
	(void)unused;
	for (int b = 0; b < BATCHES; b++) {
		while (__atomic_load_n(&filled, __ATOMIC_ACQUIRE) <= b)
			sched_yield();
		for (int i = 0; i < BATCH; i++)
			free(ring[b % RING][i]);
		__atomic_store_n(&emptied, b + 1, __ATOMIC_RELEASE);
	}
	return NULL;
}

static size_t run_producer(void)
{
	pthread_t consumer;
	uint32_t state = 4711;
	filled = emptied = 0;
	pthread_create(&consumer, NULL, consume, NULL);
	for (int b = 0; b < BATCHES; b++) {
		while (b - __atomic_load_n(&emptied, __ATOMIC_ACQUIRE) >= RING)
			sched_yield();
		for (int i = 0; i < BATCH; i++)
			ring[b % RING][i] = get(16 + next_random(&state) % 241);
		__atomic_store_n(&filled, b + 1, __ATOMIC_RELEASE);
	}
	pthread_join(consumer, NULL);
	return (size_t)BATCH * BATCHES;
}

static void *storm(void *argument)
{
	random_sizes(2000, 500000, 16, 1009);
	return argument;
}

static size_t run_threads(void)
{
	pthread_t threads[THREADS];
	for (int t = 0; t < THREADS; t++)
		pthread_create(&threads[t], NULL, storm, NULL);
	for (int t = 0; t < THREADS; t++)
		pthread_join(threads[t], NULL);
	return (size_t)THREADS * 500000;
}

static const struct {
	const char *name;
	size_t (*run)(void);
} patterns[] = {
	{ "pair-64", run_pair },
	{ "pair-sizes", run_pair_sizes },
	{ "lifo-48", run_lifo },
	{ "fifo-80", run_fifo },
	{ "random-16..1024-live-1k", run_random_1k },
	{ "random-16..1024-live-20k", run_random_20k },
	{ "random-16..1024-live-500k", run_random_500k },
	{ "words-1..40-live-100k", run_words },
	{ "random-1k..9k-live-2k", run_random_8k },
	{ "trees-24", run_trees },
	{ "calloc-16..512", run_calloc_small },
	{ "calloc-200k", run_calloc_large },
	{ "realloc-steps-24", run_realloc_steps },
	{ "realloc-lists", run_realloc_many },
	{ "realloc-steps-64k", run_realloc_large },
	{ "big-16k..176k", run_big_100k },
	{ "big-128k..2m", run_big_2m },
	{ "huge-4m..16m", run_huge },
	{ "threads-random", run_threads },
	{ "threads-larson", run_larson },
	{ "threads-producer", run_producer },
};

static void time_it(size_t i)
{
	double best = 1e300;
	for (int round = 0; round < 3; round++) {
		double start = now();
		size_t operations = patterns[i].run();
		double time = (now() - start) / (double)operations;
		if (time < best)
			best = time;
	}
	printf("%s\t%.2f\n", patterns[i].name, best);
	fflush(stdout);
}

/* All patterns, or those that begin as the arguments do, in their order: a heap remembers what was done before. */
int main(int argc, char **argv)
{
	for (int argument = 1; argument < argc || argument == 1; argument++)
		for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
			if (argument == argc || strncmp(argv[argument], patterns[i].name, strlen(argv[argument])) == 0)
				time_it(i);
	return 0;
}
