/* SPDX-License-Identifier: MIT */
/* <ieee754.h>: where sign, exponent and fraction are (IEEE 754-2019 3.4). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ieee754.h>
#include <math.h>

static void test_fields(void **state)
{
	(void)state;
	union ieee754_float f = { .f = -6.5f };
	assert_int_equal(f.ieee.negative, 1);
	assert_int_equal(f.ieee.exponent, IEEE754_FLOAT_BIAS + 2);
	assert_int_equal(f.ieee.mantissa, 5 << 20);
	union ieee754_double d = { .d = 0x1.123456789abcdp-1000 };
	assert_int_equal(d.ieee.negative, 0);
	assert_int_equal(d.ieee.exponent, IEEE754_DOUBLE_BIAS - 1000);
	assert_int_equal(d.ieee.mantissa0, 0x12345);
	assert_int_equal(d.ieee.mantissa1, 0x6789abcd);
	d.d = (double)NAN;
	assert_int_equal(d.ieee_nan.quiet_nan, 1);
	assert_int_equal(d.ieee_nan.exponent, 0x7ff);
	union ieee854_long_double l = { .d = -0x1.00000002p10L };
	assert_int_equal(l.ieee.negative, 1);
	assert_int_equal(l.ieee.exponent, IEEE854_LONG_DOUBLE_BIAS + 10);
	assert_int_equal(l.ieee.mantissa0, 0x80000001);
	assert_int_equal(l.ieee.mantissa1, 0);
	f.f = NAN;
	assert_int_equal(f.ieee_nan.quiet_nan, 1);
	l.d = (long double)NAN;
	assert_int_equal(l.ieee_nan.quiet_nan, 1);
	assert_int_equal(l.ieee_nan.one, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_fields) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
