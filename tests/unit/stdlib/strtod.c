/* SPDX-License-Identifier: MIT */
/* strtod(), strtof(), strtold(), atof(), strfromd(): hard cases with known answers, the ends of the ranges, errno and where
 * the number ends. ISO C17 7.22.1.3. tests/fuzz/strtod.c compares millions of random cases with the host's C library. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <float.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t bits_of(double value)
{
	union { double value; uint64_t bits; } u = { value };

	return u.bits;
}

static void expect(const char *text, double value, size_t used, int error)
{
	char *end = NULL;

	errno = 0;
	double got = strtod(text, &end);
	if (bits_of(got) != bits_of(value) || end != text + used || errno != error)
		print_error("\"%.60s\": %a, %d bytes, errno %d\n", text, got, (int)(end - text), errno);
	assert_true(bits_of(got) == bits_of(value));
	assert_ptr_equal(end, text + used);
	assert_int_equal(errno, error);
}

static void whole(const char *text, double value)
{
	expect(text, value, strlen(text), 0);
}

static void test_plain(void **state)
{
	(void)state;
	whole("0", 0);
	whole("-0", -0.0);
	whole("0.5", 0.5);
	whole("+1.25", 1.25);
	whole(" \t\n\v\f\r-1e3", -1000);
	whole("1E+2", 100);
	whole("1e-2", 0.01);
	whole(".5", 0.5);
	whole("5.", 5);
	whole("000123.4500", 123.45);
	whole("0e999999999999999999999", 0);
	whole("123456789012345678", 123456789012345680.0);
	/* Expected values are written in hexadecimal, which the compiler does not round. */
	whole("0.1", 0x1.999999999999ap-4);
	whole("3.14159265358979323846", 0x1.921fb54442d18p1);
	whole("1e22", 0x1.0f0cf064dd592p73);
	whole("1e23", 0x1.52d02c7e14af6p76);
	whole("1e-5", 0x1.4f8b588e368f1p-17);
}

static void test_end(void **state)
{
	(void)state;
	expect("", 0, 0, 0);
	expect("  ", 0, 0, 0);
	expect("-", 0, 0, 0);
	expect(".", 0, 0, 0);
	expect("+.e5", 0, 0, 0);
	expect("--1", 0, 0, 0);
	expect("1e", 1, 1, 0);
	expect("1e+", 1, 1, 0);
	expect("1e5x", 1e5, 3, 0);
	expect("1.2.3", 1.2, 3, 0);
	expect("0x", 0, 1, 0);
	expect("0x.", 0, 1, 0);
	expect("0xg", 0, 1, 0);
	expect("0x1p", 1, 3, 0);
	expect("0x.8z", 0.5, 4, 0);
	expect("in", 0, 0, 0);
	expect("infinit", __builtin_inf(), 3, 0);
	expect("-INFINITYx", -__builtin_inf(), 9, 0);
	char *end;
	static const struct { const char *text; int used; } nans[] = {
		{ "nan", 3 }, { "NaN()", 5 }, { "nan(12)", 7 }, { "nan(a_B9)", 9 }, { "nan(", 3 }, { "nan(-)", 3 }, { "nan(12", 3 }
	};
	for (size_t i = 0; i < sizeof nans / sizeof *nans; i++) {
		double nan = strtod(nans[i].text, &end);
		assert_true(nan != nan);
		assert_int_equal(end - nans[i].text, nans[i].used);
	}
	assert_int_equal(bits_of(strtod("-nan", NULL)) >> 63, 1);
	assert_true(bits_of(strtod("nan(0x123)", NULL)) == 0x7ff8000000000123);
	assert_true(atof("12.5xyz") == 12.5);
	assert_true(atof("nothing") == 0);
}

static void test_limits(void **state)
{
	(void)state;
	double infinite = __builtin_inf();
	whole("1.7976931348623157e308", DBL_MAX);
	/* The greatest number and a half unit more. */
	whole("1.797693134862315807e308", DBL_MAX);
	expect("1.797693134862315808e308", infinite, 24, ERANGE);
	expect("-1e309", -infinite, 6, ERANGE);
	expect("1e99999999999999999999", infinite, 22, ERANGE);
	whole("2.2250738585072014e-308", DBL_MIN);
	expect("2.2250738585072011e-308", 0x0.fffffffffffffp-1022, 23, ERANGE);
	expect("4.9406564584124654e-324", 0x1p-1074, 23, ERANGE);
	expect("2.4703282292062328e-324", 0x1p-1074, 23, ERANGE);
	expect("2.4703282292062327e-324", 0, 23, ERANGE);
	expect("-1e-99999999999999999999", -0.0, 24, ERANGE);
	/* Exact, so it is no underflow. */
	whole("0x1p-1074", 0x1p-1074);
	whole("0x0.8p-1073", 0x1p-1074);
	expect("0x1p-1075", 0, 9, ERANGE);
	expect("0x1.8p-1075", 0x1p-1074, 11, ERANGE);
	expect("0x1p1024", infinite, 8, ERANGE);
	whole("0x0.0000000000000000000000000000001p124", 1);
	whole("0x100000000000000000000000000000000p-128", 1);
}

static void test_half_way(void **state)
{
	(void)state;
	/* 2^53 + 1 and its neighbours. */
	whole("9007199254740993", 0x1p53);
	whole("9007199254740993.0000000000000000000000000000000000000000000001", 0x1.0000000000001p53);
	whole("9007199254740992.9999999999999999999999999999999999999999999999", 0x1p53);
	whole("9007199254740995", 0x1.0000000000002p53);
	whole("0x1.00000000000008p0", 1);
	whole("0x1.000000000000080000000000000000001p0", 0x1.0000000000001p0);
	whole("0x1.00000000000018p0", 0x1.0000000000002p0);
	/* Known to have been wrong in other libraries. */
	expect("2.2250738585072012e-308", DBL_MIN, 23, ERANGE);
	whole("6.9294956446009195e15", 0x1.89e56ee5e7a58p52);
	whole("3.7455744005952583e15", 0x1.a9d28ff412a75p51);
	whole("1.8254370818746402660437411213933955878019332885742187", 0x1.d34fd8378ea83p0);
	/* Vern Paxson's and the like: few digits, a very close bound. */
	whole("5e-20", 0x1.d83c94fb6d2acp-65);
	whole("67e14", 0x1.7cd9d4ffecp52);
	whole("7.3177701707893310e+15", 0x1.9ff792393edd3p52);
	/* Half the smallest number, exactly and with one digit more at the end. */
	char text[1200];
	int length = snprintf(text, sizeof text, "%.1075f", 0x1p-1074);
	assert_int_equal(length, 1077);
	/* Divides the digits by two. */
	int carry = 0;
	for (int i = 2; i < length; i++) {
		int digit = carry * 10 + text[i] - '0';
		text[i] = (char)('0' + digit / 2);
		carry = digit % 2;
	}
	assert_int_equal(carry, 0);
	expect(text, 0, 1077, ERANGE);
	strcat(text, "0000000000000000000001");
	expect(text, 0x1p-1074, 1099, ERANGE);
}

static void test_round_trip(void **state)
{
	(void)state;
	uint64_t seed = 1;
	char text[64];
	for (int i = 0; i < 20000; i++) {
		union { uint64_t bits; double value; } u;
		seed = seed * 6364136223846793005 + 1442695040888963407;
		u.bits = seed ^ seed >> 29;
		if ((u.bits >> 52 & 0x7ff) == 0x7ff)
			continue;
		snprintf(text, sizeof text, "%.17g", u.value);
		assert_true(bits_of(strtod(text, NULL)) == u.bits);
		snprintf(text, sizeof text, "%a", u.value);
		assert_true(bits_of(strtod(text, NULL)) == u.bits);
		if (LDBL_MANT_DIG == 64) {
			long double wide = (long double)u.value * 0x1.123456789abcdp3L;
			snprintf(text, sizeof text, "%.21Lg", wide);
			assert_true(strtold(text, NULL) == wide);
		}
	}
	/* Every power of two and of ten. */
	for (int e = -1074; e < 1024; e++) {
		double power = 1;
		for (int j = 0; j < (e < 0 ? -e : e); j++)
			power *= e < 0 ? 0.5 : 2;
		snprintf(text, sizeof text, "%.17g", power);
		assert_true(strtod(text, NULL) == power);
	}
	for (int e = -323; e <= 308; e++) {
		char again[64];
		snprintf(text, sizeof text, "1e%d", e);
		double power = strtod(text, NULL);
		snprintf(again, sizeof again, "%.17g", power);
		assert_true(bits_of(strtod(again, NULL)) == bits_of(power));
		if (e > -308) {
			snprintf(again, sizeof again, "%.0e", power);
			snprintf(text, sizeof text, "1e%s%02d", e < 0 ? "-" : "+", e < 0 ? -e : e);
			assert_string_equal(again, text);
		}
	}
}

static void test_float(void **state)
{
	(void)state;
	errno = 0;
	assert_true(strtof("16777217", NULL) == 16777216.0f);
	assert_true(strtof("16777217.0000000000000000000001", NULL) == 16777218.0f);
	/* Rounded to double first, it would be 1. */
	assert_true(strtof("1.00000005960464477539062500000000001", NULL) == 0x1.000002p0f);
	assert_true(strtof("3.4028235e38", NULL) == FLT_MAX);
	assert_int_equal(errno, 0);
	assert_true(strtof("3.4028236e38", NULL) == __builtin_inff());
	assert_int_equal(errno, ERANGE);
	errno = 0;
	assert_true(strtof("1e-45", NULL) == 0x1p-149f);
	assert_int_equal(errno, ERANGE);
	errno = 0;
	assert_true(strtof("7e-46", NULL) == 0);
	assert_int_equal(errno, ERANGE);
	assert_true(strtof("0x1.0000018p0", NULL) == 0x1.000002p0f);
	assert_true(strtof("-inf", NULL) == -__builtin_inff());
}

static void test_long_double(void **state)
{
	(void)state;
	errno = 0;
	assert_true(strtold("1.5", NULL) == 1.5L);
	if (LDBL_MANT_DIG == 64) {
		assert_true(strtold("1.18973149535723176502e4932", NULL) == LDBL_MAX);
		assert_true(strtold("18446744073709551615", NULL) == 18446744073709551615.0L);
		assert_true(strtold("36893488147419103231", NULL) == 0x1p65L);
		assert_true(strtold("0x1.ffffffffffffffffp0", NULL) == 2);
		assert_int_equal(errno, 0);
		assert_true(strtold("1.2e4932", NULL) == __builtin_infl());
		assert_int_equal(errno, ERANGE);
		errno = 0;
		assert_true(strtold("3.6e-4951", NULL) == 0x1p-16445L);
		assert_int_equal(errno, ERANGE);
		assert_true(strtold("1.8e-4951", NULL) == 0);
		assert_true(strtold("1e-4000", NULL) == 1e-4000L);
		assert_true(strtold("1e4000", NULL) == 1e4000L);
	}
}

/* The modes of both units are set directly: <fenv.h> is not needed for that. */
enum { NEAREST = 0, DOWN = 1, UP = 2, ZERO = 3 };

static void set_rounding(unsigned mode)
{
#ifdef __x86_64__
	unsigned sse;
	unsigned short x87;

	__asm__ volatile("stmxcsr %0" : "=m"(sse));
	sse = (sse & ~0x6000u) | mode << 13;
	__asm__ volatile("ldmxcsr %0" : : "m"(sse));
	__asm__ volatile("fnstcw %0" : "=m"(x87));
	x87 = (unsigned short)((x87 & ~0xc00u) | mode << 10);
	__asm__ volatile("fldcw %0" : : "m"(x87));
#else
	if (mode != NEAREST)
		skip();
#endif
}

static int restore_rounding(void **state)
{
	(void)state;
	set_rounding(NEAREST);
	return 0;
}

static void test_rounding(void **state)
{
	(void)state;
	double infinite = __builtin_inf();
	set_rounding(UP);
	whole("0.1", 0x1.999999999999ap-4);
	whole("-0.1", -0x1.9999999999999p-4);
	whole("1.000000000000000000000000000000000001", 0x1.0000000000001p0);
	expect("1e-400", 0x1p-1074, 6, ERANGE);
	expect("-1e-400", -0.0, 7, ERANGE);
	expect("1e400", infinite, 5, ERANGE);
	expect("-1e400", -DBL_MAX, 6, ERANGE);
	whole("0.5", 0.5);
	set_rounding(DOWN);
	whole("0.1", 0x1.9999999999999p-4);
	whole("-0.1", -0x1.999999999999ap-4);
	whole("0x1.000000000000ffp0", 0x1.000000000000fp0);
	expect("1e400", DBL_MAX, 5, ERANGE);
	expect("-1e400", -infinite, 6, ERANGE);
	set_rounding(ZERO);
	whole("0.3", 0x1.3333333333333p-2);
	whole("-0.1", -0x1.9999999999999p-4);
	whole("9007199254740993", 0x1p53);
	expect("-1e400", -DBL_MAX, 6, ERANGE);
	set_rounding(NEAREST);
}

static void test_strfrom(void **state)
{
	(void)state;
	char text[40];
	assert_int_equal(strfromd(text, sizeof text, "%.3f", 1.5), 5);
	assert_string_equal(text, "1.500");
	assert_int_equal(strfromf(text, sizeof text, "%g", 0.1f), 3);
	assert_string_equal(text, "0.1");
	assert_int_equal(strfromf(text, sizeof text, "%.10e", 0.1f), 16);
	assert_string_equal(text, "1.0000000149e-01");
	assert_int_equal(strfroml(text, sizeof text, "%A", 1.0L), 6);
	assert_int_equal(strfromd(text, 4, "%f", 12.5), 9);
	assert_string_equal(text, "12.");
	assert_int_equal(strfromd(NULL, 0, "%f", 12.5), 9);
	assert_int_equal(strfromd(text, sizeof text, "%F", -__builtin_inf()), 4);
	assert_string_equal(text, "-INF");
	errno = 0;
	assert_int_equal(strfromd(text, sizeof text, "%5f", 1.0), -1);
	assert_int_equal(errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain),
		cmocka_unit_test(test_end),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_half_way),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_float),
		cmocka_unit_test(test_long_double),
		cmocka_unit_test_teardown(test_rounding, restore_rounding),
		cmocka_unit_test(test_strfrom),
	};

	return cmocka_run_group_tests_name("strtod", tests, NULL, NULL);
}
