/* SPDX-License-Identifier: MIT */
/* setjmp(), longjmp() and the sig forms: values, locals, all registers that calls preserve, nested places, many jumps. ISO C17 7.13. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

static jmp_buf place, other;

static __attribute__((noinline)) void jump(int value)
{
	longjmp(place, value);
}

static void test_values(void **state)
{
	(void)state;
	static const int values[] = { 1, -1, 2, 0, 2147483647, -2147483647 - 1 };
	volatile int i;
	for (i = 0; i < 6; i++) {
		int got = setjmp(place);
		if (got == 0)
			jump(values[i]);
		/* 7.13.2.1p4: 0 becomes 1. */
		assert_int_equal(got, values[i] == 0 ? 1 : values[i]);
	}
}

/* So many live variables that they fill every preserved register, integer and floating. */
static volatile int zero;

static __attribute__((noinline)) void clobber(int depth)
{
	volatile double d[20];
	volatile long l[20];
	for (int i = 0; i < 20; i++) {
		d[i] = i * 1.5 + depth;
		l[i] = i + depth;
	}
	double s0 = d[0], s1 = d[1], s2 = d[2], s3 = d[3], s4 = d[4], s5 = d[5], s6 = d[6], s7 = d[7], s8 = d[8], s9 = d[9];
	if (depth > 0)
		clobber(depth - 1);
	else
		longjmp(place, 5);
	d[0] = s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9 + (double)l[0];
}

static __attribute__((noinline)) void registers(void)
{
	/* Not changed after setjmp(), so they must keep their values (7.13.2.1p3) wherever the compiler has them. */
	const long a = zero + 1, b = zero + 2, c = zero + 3, d = zero + 4, e = zero + 5, f = zero + 6, g = zero + 7;
	const double p = zero + 1.5, q = zero + 2.5, r = zero + 3.5, s = zero + 4.5, t = zero + 5.5, u = zero + 6.5, v = zero + 7.5,
		w = zero + 8.5, x = zero + 9.5, y = zero + 10.5;
	if (setjmp(place) == 0)
		clobber(10);
	assert_int_equal(a * 1000000 + b * 100000 + c * 10000 + d * 1000 + e * 100 + f * 10 + g, 1234567);
	assert_true(p == 1.5 && q == 2.5 && r == 3.5 && s == 4.5 && t == 5.5 && u == 6.5 && v == 7.5 && w == 8.5 && x == 9.5 && y == 10.5);
}

static void test_registers(void **state)
{
	(void)state;
	registers();
}

static void test_nested(void **state)
{
	(void)state;
	volatile int trace = 0;
	if (setjmp(place) == 0) {
		if (setjmp(other) == 0) {
			trace += 1;
			longjmp(other, 1);
		}
		trace += 10;
		jump(1);
	} else {
		trace += 100;
	}
	assert_int_equal(trace, 111);
}

/* A place may be used again and again, and a copied jmp_buf is as good. */
static void test_again(void **state)
{
	(void)state;
	volatile int count = 0;
	jmp_buf copy;
	int got = setjmp(place);
	memcpy(copy, place, sizeof copy);
	count++;
	assert_int_equal(got, count - 1);
	if (count < 100000)
		longjmp(count % 2 ? copy : place, count);
	assert_int_equal(count, 100000);
}

static int jumping(const void *a, const void *b)
{
	(void)a;
	(void)b;
	longjmp(place, 3);
}

/* The library's frames may be jumped over. */
static void test_out_of_callback(void **state)
{
	(void)state;
	int array[100] = { 5, 4, 3 };
	int got = setjmp(place);
	if (got == 0)
		qsort(array, 100, sizeof *array, jumping);
	assert_int_equal(got, 3);
}

static sigjmp_buf sig_place;

static __attribute__((noinline)) void sig_jump(int value)
{
	siglongjmp(sig_place, value);
}

static void test_sigsetjmp(void **state)
{
	(void)state;
	for (volatile int save = 0; save < 2; save++) {
		const long kept = zero + 77;
		int got = sigsetjmp(sig_place, save);
		if (got == 0)
			sig_jump(0);
		assert_int_equal(got, 1);
		assert_int_equal(kept, 77);
	}
}

static void test_underscore(void **state)
{
	(void)state;
	int got = _setjmp(place);
	if (got == 0)
		_longjmp(place, 9);
	assert_int_equal(got, 9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_registers),
		cmocka_unit_test(test_nested),
		cmocka_unit_test(test_again),
		cmocka_unit_test(test_out_of_callback),
		cmocka_unit_test(test_sigsetjmp),
		cmocka_unit_test(test_underscore)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
