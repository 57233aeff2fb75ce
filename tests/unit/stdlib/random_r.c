/* SPDX-License-Identifier: MIT */
/* The generators with the caller's state give what those without give; GNU C library's manual, "SVID Random", "BSD Random", "Yes-or-No Questions". */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <stdlib.h>

static void test_drand48(void **state)
{
	(void)state;
	struct drand48_data data = { { 0 }, { 0 }, 0, 0, 0 };
	unsigned short seed[3] = { 1, 2, 3 }, other[3] = { 1, 2, 3 }, all[7] = { 1, 2, 3, 4, 5, 6, 7 };
	double real;
	long number;
	srand48(42);
	assert_int_equal(srand48_r(42, &data), 0);
	for (int i = 0; i < 10; i++) {
		assert_int_equal(drand48_r(&data, &real), 0);
		assert_true(real == drand48());
		assert_int_equal(lrand48_r(&data, &number), 0);
		assert_int_equal(number, lrand48());
		assert_int_equal(mrand48_r(&data, &number), 0);
		assert_int_equal(number, mrand48());
		assert_int_equal(erand48_r(seed, &data, &real), 0);
		assert_true(real == erand48(other));
		assert_int_equal(nrand48_r(seed, &data, &number), 0);
		assert_int_equal(number, nrand48(other));
		assert_int_equal(jrand48_r(seed, &data, &number), 0);
		assert_int_equal(number, jrand48(other));
	}
	seed48(seed);
	seed48_r(seed, &data);
	lrand48_r(&data, &number);
	assert_int_equal(number, lrand48());
	lcong48(all);
	lcong48_r(all, &data);
	lrand48_r(&data, &number);
	assert_int_equal(number, lrand48());
	/* All zeros: the usual multiplier. */
	struct drand48_data zeros = { { 0 }, { 0 }, 0, 0, 0 };
	unsigned short none[3] = { 0 };
	srand48(1);
	lrand48_r(&zeros, &number);
	assert_int_equal(number, nrand48(none));
}

static void test_random(void **state)
{
	(void)state;
	struct random_data data = { 0 };
	char own[32], other[32], small[8];
	int number;
	errno = 0;
	assert_int_equal(random_r(&data, &number), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(srandom_r(1, &data), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(initstate_r(1, own, 7, &data), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(setstate_r(NULL, &data), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(initstate_r(7, own, sizeof own, &data), 0);
	char *before = initstate(7, other, sizeof other);
	for (int i = 0; i < 100; i++) {
		assert_int_equal(random_r(&data, &number), 0);
		assert_int_equal(number, random());
		assert_true(number >= 0);
	}
	assert_int_equal(srandom_r(9, &data), 0);
	srandom(9);
	random_r(&data, &number);
	assert_int_equal(number, random());
	struct random_data second = { 0 };
	assert_int_equal(initstate_r(3, small, sizeof small, &second), 0);
	assert_int_equal(random_r(&second, &number), 0);
	assert_int_equal(setstate_r(own, &second), 0);
	assert_int_equal(random_r(&second, &number), 0);
	assert_int_equal(number, random());
	setstate(before);
}

static void test_rpmatch(void **state)
{
	(void)state;
	assert_int_equal(rpmatch("yes"), 1);
	assert_int_equal(rpmatch("Y"), 1);
	assert_int_equal(rpmatch("no"), 0);
	assert_int_equal(rpmatch("N\n"), 0);
	assert_int_equal(rpmatch("maybe"), -1);
	assert_int_equal(rpmatch(""), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_drand48), cmocka_unit_test(test_random), cmocka_unit_test(test_rpmatch) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
