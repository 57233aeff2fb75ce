/* SPDX-License-Identifier: MIT */
/* Times qsort() on the inputs that programs have: each line is "type pattern count", then nanoseconds per element. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct record {
	int key;
	char text[96];
};

static uint64_t seed;

static uint64_t next_random(void)
{
	seed += UINT64_C(0x9e3779b97f4a7c15);
	uint64_t z = (seed ^ (seed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static int compare_int(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static int compare_double(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static int compare_pointer(const void *a, const void *b)
{
	int x = **(int *const *)a, y = **(int *const *)b;
	return x < y ? -1 : x > y;
}

static int compare_string(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int compare_record(const void *a, const void *b)
{
	const struct record *x = a, *y = b;
	return x->key < y->key ? -1 : x->key > y->key;
}

enum { INTS, DOUBLES, POINTERS, STRINGS, RECORDS, TYPES };
static const char *const type_names[TYPES] = { "int", "double", "pointer", "string", "struct100" };
static const size_t sizes[TYPES] = { sizeof(int), sizeof(double), sizeof(int *), sizeof(char *), 100 };
static int (*const compares[TYPES])(const void *, const void *) = {
	compare_int, compare_double, compare_pointer, compare_string, compare_record
};

enum { RANDOM, SORTED, REVERSED, FEW, ORGAN, APPENDED, PATTERNS };
static const char *const pattern_names[PATTERNS] = { "random", "sorted", "reversed", "few-unique", "organ-pipe", "appended" };

static unsigned value(int pattern, size_t i, size_t count)
{
	switch (pattern) {
	case RANDOM: return (unsigned)(next_random() >> 34);
	case SORTED: return (unsigned)i;
	case REVERSED: return (unsigned)(count - i);
	case FEW: return (unsigned)(next_random() >> 34) % 16;
	case ORGAN: return (unsigned)(i < count / 2 ? i : count - i);
	default: return i < count - count / 100 ? (unsigned)i : (unsigned)(next_random() % count);
	}
}

static double now(void)
{
	struct timespec t;
	/* Processor time: other programs may be running. */
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Sorts many arrays of `each` elements: one alone, again and again, would only show how well branches are learnt. */
static void run(int type, int pattern, size_t each)
{
	size_t size = sizes[type], arrays = 300000 / each, count = arrays * each;
	char *input = malloc(count * size), *work = malloc(count * size);
	char *pool = malloc(count * 24);
	if (input == NULL || work == NULL || pool == NULL) {
		fputs("no memory\n", stderr);
		exit(1);
	}
	seed = 1;
	for (size_t i = 0; i < count; i++) {
		unsigned v = value(pattern, i % each, each);
		char *at = input + i * size;
		/* Objects in memory are in no order that the keys know of. */
		char *object = pool + (i * 7919 % count) * 24;
		switch (type) {
		case INTS: memcpy(at, &v, sizeof v); break;
		case DOUBLES: { double d = (double)v; memcpy(at, &d, sizeof d); break; }
		case POINTERS: memcpy(object, &v, sizeof v); memcpy(at, &object, sizeof object); break;
		case STRINGS: {
			unsigned rest = v;
			memcpy(object, "key-", 4);
			for (int k = 13; k >= 4; k--, rest /= 10)
				object[k] = (char)('0' + rest % 10);
			object[14] = '\0';
			memcpy(at, &object, sizeof object);
			break;
		}
		default: { struct record r = { .key = (int)v }; memset(r.text, 'x', sizeof r.text); memcpy(at, &r, size); break; }
		}
	}
	double best = 1e300;
	for (int round = 0; round < 5; round++) {
		memcpy(work, input, count * size);
		double start = now();
		for (size_t i = 0; i < arrays; i++)
			qsort(work + i * each * size, each, size, compares[type]);
		double time = now() - start;
		if (time < best)
			best = time;
	}
	for (size_t i = 0; i < count; i++) {
		if (i % each != 0 && compares[type](work + (i - 1) * size, work + i * size) > 0) {
			fputs("not sorted\n", stderr);
			exit(1);
		}
	}
	printf("qsort %s %s %lu\t%.2f\n", type_names[type], pattern_names[pattern], (unsigned long)each, best / (double)count);
	free(input);
	free(work);
	free(pool);
}

int main(int argc, char **argv)
{
	static const size_t counts[] = { 10, 100, 10000, 300000 };
	size_t only = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
	for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
		for (int type = 0; type < TYPES; type++)
			for (int pattern = 0; pattern < PATTERNS; pattern++)
				if (only == 0 || only == counts[c])
					run(type, pattern, counts[c]);
	return 0;
}
