/* SPDX-License-Identifier: MIT */
/* qsort, qsort_r and bsearch over hostile patterns, odd element sizes, and comparators with state. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COUNT = 20000 };
static int values[COUNT];
static long long compared;

static int ascending(const void *a, const void *b)
{
	compared++;
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static int by_bytes(const void *a, const void *b, void *size)
{
	return memcmp(a, b, *(size_t *)size);
}

static int by_length_then_text(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;
	size_t m = strlen(x), n = strlen(y);
	return m != n ? (m > n ? 1 : -1) : strcmp(x, y);
}

static uint32_t next(void)
{
	static uint32_t state = 2463534242u;
	state ^= state << 13;
	state ^= state >> 17;
	return state ^= state << 5;
}

static int pattern(int which, int i)
{
	switch (which) {
	case 0: return i;
	case 1: return COUNT - i;
	case 2: return 7;
	case 3: return i < COUNT / 2 ? i : COUNT - i;
	case 4: return i % 2 ? i : -i;
	case 5: return i % 10;
	case 6: return (int)(next() % 1000000);
	case 7: return i == COUNT / 2 ? -1 : i;
	case 8: return i ^ 0x2aaa;
	default: return (int)next();
	}
}

int main(void)
{
	for (int which = 0; which < 10; which++) {
		long long sum = 0, after = 0;
		for (int i = 0; i < COUNT; i++)
			sum += values[i] = pattern(which, i);
		compared = 0;
		qsort(values, COUNT, sizeof *values, ascending);
		int sorted = 1;
		for (int i = 0; i < COUNT; i++) {
			after += values[i];
			sorted &= i == 0 || values[i - 1] <= values[i];
		}
		/* 20000 log2(20000) is about 286,000: quadratic behaviour would need 200 million. */
		printf("pattern %d: sorted %d, same sum %d, not quadratic %d, middle %d\n", which, sorted, sum == after, compared < 2000000, values[COUNT / 2]);
	}
	for (size_t size = 1; size <= 40; size += 3) {
		static unsigned char bytes[40 * 300];
		for (size_t i = 0; i < size * 300; i++)
			bytes[i] = (unsigned char)(next() >> 11);
		qsort_r(bytes, 300, size, by_bytes, &size);
		int sorted = 1;
		for (size_t i = 1; i < 300; i++)
			sorted &= memcmp(bytes + (i - 1) * size, bytes + i * size, size) <= 0;
		printf("size %zu: %d %02x %02x\n", size, sorted, bytes[0], bytes[299 * size]);
	}
	const char *words[] = { "pear", "fig", "apple", "kiwi", "", "banana", "plum", "date", "cherry", "a" };
	size_t count = sizeof words / sizeof *words;
	qsort(words, count, sizeof *words, by_length_then_text);
	for (size_t i = 0; i < count; i++)
		printf("%s%s", words[i], i + 1 < count ? "," : "\n");
	qsort(values, 0, sizeof *values, ascending);
	qsort(values, 1, sizeof *values, ascending);
	static const int sorted[] = { -5, 0, 3, 3, 3, 10, 99 };
	for (int key = -6; key < 12; key += 3) {
		const int *found = bsearch(&key, sorted, 7, sizeof *sorted, ascending);
		printf("%d %s\n", key, found == NULL ? "absent" : *found == key ? "found" : "WRONG");
	}
	int key = 1;
	printf("%d\n", bsearch(&key, sorted, 0, sizeof *sorted, ascending) == NULL);
	return 0;
}
