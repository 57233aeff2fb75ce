/* SPDX-License-Identifier: MIT */
/* qsort() and qsort_r() against a plain model: an insertion sort for order, a checksum of the elements for nothing lost, and a count of
 * comparisons for the promised bound (never time). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

enum { MOST = 6000, WIDEST = 400 };

static unsigned char array[MOST * WIDEST + 64], copy[MOST * WIDEST + 64];
static size_t width, count_now;
static const unsigned char *base_now;
static long comparisons;

/* The key is the element's first bytes, as many as there are up to 4, in an order that memcmp knows. */
static int compare(const void *a, const void *b)
{
	comparisons++;
	/* ISO C17 7.22.5p2: both point to elements of the array. */
	for (int i = 0; i < 2; i++) {
		const unsigned char *p = i ? b : a;
		assert_true(p >= base_now && p < base_now + count_now * width);
		assert_int_equal((size_t)(p - base_now) % width, 0);
	}
	return memcmp(a, b, width < 4 ? width : 4);
}

static int reentered;
static void *const token = &reentered;

static int compare_r(const void *a, const void *b, void *argument)
{
	assert_ptr_equal(argument, token);
	return compare(a, b);
}

static uint32_t seed;

static uint32_t random32(void)
{
	seed = seed * 1664525u + 1013904223u;
	uint32_t z = seed ^ seed >> 15;
	return z * 0x85ebca6bu ^ z >> 13;
}

static void put(unsigned char *base, size_t i, uint32_t key)
{
	unsigned char *p = base + i * width;
	for (size_t k = 0; k < width; k++)
		p[k] = k < 4 ? (unsigned char)(key >> (width < 4 ? 8 * (width - 1 - k) : 8 * (3 - k))) : (unsigned char)random32();
}

static uint64_t sum(const unsigned char *base, size_t count)
{
	/* Of whole elements, in any order. */
	uint64_t total = 0;
	for (size_t i = 0; i < count; i++) {
		uint64_t h = 0xcbf29ce484222325u;
		for (size_t k = 0; k < width; k++)
			h = (h ^ base[i * width + k]) * 0x100000001b3u;
		total += h * (h | 1);
	}
	return total;
}

static unsigned log2_of(size_t n)
{
	unsigned result = 0;
	for (; n > 1; n >>= 1)
		result++;
	return result;
}

enum { PATTERNS = 14 };

static uint32_t key_of(int pattern, size_t i, size_t n)
{
	switch (pattern) {
	case 0: return random32();
	case 1: return (uint32_t)i;
	case 2: return (uint32_t)(n - i);
	case 3: return random32() % 4;
	case 4: return 7;
	case 5: return (uint32_t)(i < n / 2 ? i : n - i);
	case 6: return (uint32_t)(i < n / 2 ? n - i : i);
	case 7: return i < n - n / 20 ? (uint32_t)i : random32() % (uint32_t)n;
	case 8: return i < n / 20 ? random32() % (uint32_t)n : (uint32_t)i;
	case 9: return (uint32_t)(i % 100);
	case 10: return (uint32_t)(i % 2 ? i : n - i);
	case 11: return (uint32_t)(i * 7 % (n / 10 + 1));
	case 12: return random32() % 50 == 0 ? random32() % (uint32_t)n : (uint32_t)i;
	default: return (uint32_t)((i % (n / 3 + 1)) * 2);
	}
}

static void sort_one(int pattern, size_t n, size_t size, size_t offset, int with_argument)
{
	unsigned char *base = array + offset;
	width = size;
	count_now = n;
	base_now = base;
	for (size_t i = 0; i < n; i++)
		put(base, i, key_of(pattern, i, n));
	/* The bytes around the array are not to be touched. */
	memset(base + n * size, 0xa5, 32);
	uint64_t before = sum(base, n);
	comparisons = 0;
	if (with_argument)
		qsort_r(base, n, size, compare_r, token);
	else
		qsort(base, n, size, compare);
	assert_true(comparisons <= (long)(3 * n * (log2_of(n) + 1)));
	if ((pattern == 1 || pattern == 4) && size >= 4 && n >= 100)
		/* The fast flavour sees that nothing is to be done; heapsort, the small one, does not. */
		assert_true(comparisons <= (long)n || comparisons > (long)n * 3 / 2);
	assert_true(sum(base, n) == before);
	for (size_t i = 1; i < n; i++)
		assert_true(memcmp(base + (i - 1) * size, base + i * size, size < 4 ? size : 4) <= 0);
	for (size_t i = 0; i < 32; i++)
		assert_int_equal(base[n * size + i], 0xa5);
}

static void test_sizes(void **state)
{
	(void)state;
	static const size_t sizes[] = { 1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 24, 31, 32, 33, 40, 64, 100, 128, 255, 400 };
	static const size_t counts[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 32, 33, 34, 63, 65, 100, 257, 1000 };
	for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
		for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
			for (int pattern = 0; pattern < PATTERNS; pattern++)
				sort_one(pattern, counts[c], sizes[s], (s + c) % 8, pattern & 1);
}

static void test_large(void **state)
{
	(void)state;
	static const size_t sizes[] = { 4, 8, 16, 100, 300 };
	for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
		for (int pattern = 0; pattern < PATTERNS; pattern++)
			for (int with_argument = 0; with_argument < 2; with_argument++)
				sort_one(pattern, MOST, sizes[s], 0, with_argument);
}

/* Every arrangement of up to seven keys, equal ones among them. */
static void test_exhaustive(void **state)
{
	(void)state;
	width = 4;
	for (size_t n = 1; n <= 7; n++) {
		uint32_t arrangements = 1;
		for (size_t i = 0; i < n; i++)
			arrangements *= (uint32_t)n;
		for (uint32_t number = 0; number < arrangements; number += n < 7 ? 1 : 13) {
			uint32_t rest = number;
			base_now = array;
			count_now = n;
			for (size_t i = 0; i < n; i++, rest /= (uint32_t)n)
				put(array, i, rest % (uint32_t)n);
			uint64_t before = sum(array, n);
			qsort(array, n, 4, compare);
			assert_true(sum(array, n) == before);
			for (size_t i = 1; i < n; i++)
				assert_true(memcmp(array + 4 * i - 4, array + 4 * i, 4) <= 0);
		}
	}
}

/* McIlroy, "A killer adversary for quicksort" (1999): keys are decided during the sort so that every pivot is bad. */
static int keys[MOST], solid, candidate;
static long adversary_comparisons;

static int adversary(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	enum { GAS = 1 << 30 };
	adversary_comparisons++;
	if (keys[x] == GAS && keys[y] == GAS)
		keys[x == candidate ? x : y] = solid++;
	if (keys[x] == GAS)
		candidate = x;
	else if (keys[y] == GAS)
		candidate = y;
	return (keys[x] > keys[y]) - (keys[x] < keys[y]);
}

static void test_adversary(void **state)
{
	(void)state;
	static int items[MOST];
	for (int n = 10; n <= MOST; n = n * 5 / 2) {
		for (int i = 0; i < n; i++) {
			items[i] = i;
			keys[i] = 1 << 30;
		}
		/* Four keys decided beforehand end the run at the start: without them the adversary would decide on a sorted array. */
		for (int i = 0; i < 4; i++)
			keys[i] = (1 << 30) + (i == 1 || i == 2 ? 4 - i : i + 1);
		solid = candidate = 0;
		adversary_comparisons = 0;
		qsort(items, (size_t)n, sizeof *items, adversary);
		assert_true(adversary_comparisons <= 4L * n * (long)(log2_of((size_t)n) + 1));
		for (int i = 1; i < n; i++)
			assert_true(keys[items[i - 1]] <= keys[items[i]]);
	}
}

/* The inputs on which a median of three is always next to the least (Musser, 1997). */
static void test_median_killer(void **state)
{
	(void)state;
	static uint32_t items[MOST];
	const size_t n = MOST / 2 * 2, half = n / 2;
	for (size_t i = 0; i < half; i++) {
		items[i] = (uint32_t)(i % 2 == 0 ? i + 1 : half + i + (half % 2 == 0));
		items[half + i] = (uint32_t)((i + 1) * 2);
	}
	width = 4;
	for (size_t i = 0; i < n; i++)
		put(array, i, items[i]);
	base_now = array;
	count_now = n;
	comparisons = 0;
	qsort(array, n, 4, compare);
	assert_true(comparisons <= (long)(3 * n * (log2_of(n) + 1)));
}

/* A comparison that contradicts itself: some order, nothing lost, nothing outside touched. */
static int random_order(const void *a, const void *b)
{
	(void)a;
	(void)b;
	return (int)(random32() % 3) - 1;
}

static int always_less(const void *a, const void *b)
{
	(void)a;
	(void)b;
	return -1;
}

static int always_greater(const void *a, const void *b)
{
	(void)a;
	(void)b;
	return 1;
}

static void test_contradictory(void **state)
{
	(void)state;
	int (*const liars[])(const void *, const void *) = { random_order, always_less, always_greater };
	static const size_t sizes[] = { 4, 8, 100, 300 };
	for (size_t l = 0; l < 3; l++) {
		for (size_t s = 0; s < 4; s++) {
			for (size_t n = 1; n < 3000; n = n * 3 / 2 + 1) {
				width = sizes[s];
				for (size_t i = 0; i < n; i++)
					put(array, i, key_of(l == 0 ? 0 : 5, i, n));
				memset(array + n * width, 0x5a, 32);
				uint64_t before = sum(array, n);
				qsort(array, n, width, liars[l]);
				assert_true(sum(array, n) == before);
				assert_int_equal(array[n * width], 0x5a);
			}
		}
	}
}

/* Whenever a comparison runs the array is a permutation of the input, so that it may be left for good. */
static jmp_buf out;
static long jump_at;

static int jumping(const void *a, const void *b)
{
	if (--jump_at == 0)
		longjmp(out, 1);
	return memcmp(a, b, 4);
}

static void test_longjmp(void **state)
{
	(void)state;
	static const size_t sizes[] = { 4, 8, 24, 200 };
	for (volatile size_t s = 0; s < 4; s++) {
		for (volatile int pattern = 0; pattern < PATTERNS; pattern += 5) {
			for (volatile long at = 1; at < 20000; at = at * 5 / 4 + 1) {
				const size_t n = 700;
				width = sizes[s];
				for (size_t i = 0; i < n; i++)
					put(array, i, key_of(pattern, i, n));
				uint64_t before = sum(array, n);
				jump_at = at;
				if (setjmp(out) == 0)
					qsort(array, n, width, jumping);
				assert_true(sum(array, n) == before);
			}
		}
	}
}

/* Strings by pointers, the most usual use, and the order of equal keys does not matter. */
static int by_string(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void test_strings(void **state)
{
	(void)state;
	static char text[3000][8];
	static const char *pointers[3000];
	for (size_t i = 0; i < 3000; i++) {
		uint32_t rest = random32() % 100000;
		for (int k = 0; k < 5; k++, rest /= 10)
			text[i][k] = (char)('0' + rest % 10);
		pointers[i] = text[i];
	}
	qsort(pointers, 3000, sizeof *pointers, by_string);
	for (size_t i = 1; i < 3000; i++)
		assert_true(strcmp(pointers[i - 1], pointers[i]) <= 0);
}

/* qsort() inside a comparison of qsort(). */
static int nesting(const void *a, const void *b)
{
	unsigned char inner[16] = { 9, 3, 7, 1, 8, 2, 6, 4, 5, 0, 15, 13, 14, 11, 12, 10 };
	const unsigned char *outer_base = base_now;
	size_t outer_count = count_now, outer_width = width;
	base_now = inner;
	count_now = 16;
	width = 1;
	qsort(inner, 16, 1, compare);
	for (size_t i = 0; i < 16; i++)
		assert_int_equal(inner[i], i);
	base_now = outer_base;
	count_now = outer_count;
	width = outer_width;
	return memcmp(a, b, 4);
}

static void test_nested(void **state)
{
	(void)state;
	width = 4;
	for (size_t i = 0; i < 300; i++)
		put(array, i, random32());
	memcpy(copy, array, 1200);
	base_now = array;
	count_now = 300;
	qsort(array, 300, 4, nesting);
	base_now = copy;
	qsort(copy, 300, 4, compare);
	assert_memory_equal(array, copy, 1200);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_large),
		cmocka_unit_test(test_exhaustive),
		cmocka_unit_test(test_adversary),
		cmocka_unit_test(test_median_killer),
		cmocka_unit_test(test_contradictory),
		cmocka_unit_test(test_longjmp),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_nested)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
