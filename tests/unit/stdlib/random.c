/* SPDX-License-Identifier: MIT */
/* rand(), random(), drand48(), arc4random() and their relatives: repeatable where they must be, in range, not constant; the 48-bit
 * family against its definition (POSIX.1-2017, drand48). */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void test_rand(void **state)
{
	(void)state;
	int first[50], again, differs = 0;
	/* ISO C17 7.22.2.2: before srand(), as after srand(1). */
	for (int i = 0; i < 50; i++) {
		first[i] = rand();
		assert_true(first[i] >= 0);
	}
	srand(1);
	for (int i = 0; i < 50; i++)
		assert_int_equal(rand(), first[i]);
	srand(2);
	for (int i = 0; i < 50; i++) {
		again = rand();
		differs += again != first[i];
	}
	assert_true(differs > 45);
	/* Each of the 31 bits is set about half the time: 4096 throws, within six standard deviations. */
	int set[31] = { 0 };
	for (int i = 0; i < 4096; i++) {
		int r = rand();
		for (int b = 0; b < 31; b++)
			set[b] += r >> b & 1;
	}
	for (int b = 0; b < 31; b++)
		assert_in_range(set[b], 2048 - 192, 2048 + 192);
}

static void test_rand_r(void **state)
{
	(void)state;
	unsigned a = 7, b = 7;
	int sum = 0, first = rand_r(&a);
	assert_int_equal(rand_r(&b), first);
	for (int i = 0; i < 1000; i++) {
		int r = rand_r(&a);
		assert_true(r >= 0 && r == rand_r(&b));
		sum += r & 1;
	}
	assert_in_range(sum, 400, 600);
}

static void test_random(void **state)
{
	(void)state;
	char large[64], small[8];
	long first[20];
	for (int i = 0; i < 20; i++) {
		first[i] = random();
		assert_true(first[i] >= 0 && first[i] <= 0x7fffffffL);
	}
	srandom(1);
	for (int i = 0; i < 20; i++)
		assert_int_equal(random(), first[i]);
	errno = 0;
	assert_null(initstate(1, small, 7));
	assert_int_equal(errno, EINVAL);
	/* A state goes on where it was left. */
	char *original = initstate(5, large + 1, 63);
	assert_non_null(original);
	long a = random();
	assert_ptr_equal(initstate(5, small, 8), large + 1);
	long b = random(), c = random();
	assert_ptr_equal(setstate(large + 1), small);
	long d = random();
	assert_int_not_equal(a, d);
	assert_ptr_equal(initstate(5, large + 1, 63), large + 1);
	assert_int_equal(random(), a);
	assert_int_equal(random(), d);
	assert_ptr_equal(initstate(5, small, 8), large + 1);
	assert_int_equal(random(), b);
	assert_int_equal(random(), c);
	assert_ptr_equal(setstate(original), small);
	errno = 0;
	memset(large, 0, sizeof large);
	assert_null(setstate(large));
	assert_int_equal(errno, EINVAL);
}

static uint64_t lcg(uint64_t x)
{
	return (x * UINT64_C(0x5deece66d) + 0xb) & ((UINT64_C(1) << 48) - 1);
}

static void test_drand48(void **state)
{
	(void)state;
	uint64_t x = (uint64_t)12345 << 16 | 0x330e;
	srand48(12345);
	for (int i = 0; i < 100; i++) {
		x = lcg(x);
		assert_int_equal(lrand48(), (long)(x >> 17));
		x = lcg(x);
		assert_int_equal(mrand48(), (long)(int32_t)(x >> 16));
		x = lcg(x);
		assert_true(drand48() == (double)x / 281474976710656.0);
	}
	unsigned short mine[3] = { 1, 2, 3 };
	uint64_t y = UINT64_C(0x300020001);
	y = lcg(y);
	assert_int_equal(nrand48(mine), (long)(y >> 17));
	y = lcg(y);
	assert_int_equal(jrand48(mine), (long)(int32_t)(y >> 16));
	y = lcg(y);
	assert_true(erand48(mine) == (double)y / 281474976710656.0);
	assert_int_equal(mine[0], y & 0xffff);
	assert_int_equal(mine[2], y >> 32);
	unsigned short seed[3] = { 0x330e, 0, 0 };
	unsigned short *former = seed48(seed);
	assert_int_equal((uint64_t)former[2] << 32 | (uint64_t)former[1] << 16 | former[0], x);
	assert_int_equal(lrand48(), (long)(lcg(0x330e) >> 17));
	/* The state and a generator of the caller's: x' = 3 x + 5. */
	unsigned short parameters[7] = { 10, 0, 0, 3, 0, 0, 5 };
	lcong48(parameters);
	assert_int_equal(lrand48(), (3 * 10 + 5) >> 17);
	assert_int_equal(mrand48(), (3 * 35 + 5) >> 16);
	srand48(0);
	assert_int_equal(lrand48(), (long)(lcg(0x330e) >> 17));
}

static void test_arc4random(void **state)
{
	(void)state;
	unsigned char bytes[64] = { 0 }, zero[64] = { 0 };
	arc4random_buf(bytes, sizeof bytes);
	assert_memory_not_equal(bytes, zero, sizeof bytes);
	arc4random_buf(bytes, 0);
	assert_int_equal(arc4random_uniform(0), 0);
	assert_int_equal(arc4random_uniform(1), 0);
	int seen[7] = { 0 };
	for (int i = 0; i < 700; i++) {
		unsigned r = arc4random_uniform(7);
		assert_in_range(r, 0, 6);
		seen[r]++;
	}
	for (int i = 0; i < 7; i++)
		assert_in_range(seen[i], 40, 170);
	for (int i = 0; i < 100; i++)
		assert_true(arc4random_uniform(0x80000001u) <= 0x80000000u);
	unsigned all = 0;
	for (int i = 0; i < 64; i++)
		all |= arc4random();
	assert_true(all == 0xffffffffu);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rand),
		cmocka_unit_test(test_rand_r),
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_drand48),
		cmocka_unit_test(test_arc4random)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
