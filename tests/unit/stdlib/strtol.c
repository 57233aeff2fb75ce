/* SPDX-License-Identifier: MIT */
/* strtol() and its relatives, atoi() and its: prefixes, limits, errno and where the number ends. ISO C17 7.22.1.2 and
 * 7.22.1.4, C23's binary prefix. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

static void expect(const char *text, int base, long long value, size_t used, int error)
{
	char *end = NULL;

	errno = 0;
	assert_true(strtoll(text, &end, base) == value);
	assert_ptr_equal(end, text + used);
	assert_int_equal(errno, error);
	errno = 0;
	assert_true(strtoimax(text, NULL, base) == value);
	assert_int_equal(errno, error);
}

static void test_signed(void **state)
{
	(void)state;
	expect("0", 10, 0, 1, 0);
	expect(" \t\n\v\f\r+12x", 10, 12, 9, 0);
	expect("-12", 10, -12, 3, 0);
	expect("9223372036854775807", 10, LLONG_MAX, 19, 0);
	expect("-9223372036854775808", 10, LLONG_MIN, 20, 0);
	expect("9223372036854775808", 10, LLONG_MAX, 19, ERANGE);
	expect("-9223372036854775809", 10, LLONG_MIN, 20, ERANGE);
	/* All digits are taken, however many. */
	expect("99999999999999999999999999999999999999z", 10, LLONG_MAX, 38, ERANGE);
	expect("-99999999999999999999999999999999999999", 10, LLONG_MIN, 39, ERANGE);
	expect("18446744073709551616", 10, LLONG_MAX, 20, ERANGE);
}

static void test_bases(void **state)
{
	(void)state;
	expect("zz", 36, 35 * 36 + 35, 2, 0);
	expect("ZZ!", 36, 35 * 36 + 35, 2, 0);
	expect("1012", 2, 5, 3, 0);
	expect("7778", 8, 511, 3, 0);
	expect("0x1F", 16, 31, 4, 0);
	expect("1F", 16, 31, 2, 0);
	expect("0X1fg", 0, 31, 4, 0);
	expect("017", 0, 15, 3, 0);
	expect("08", 0, 0, 1, 0);
	expect("17", 0, 17, 2, 0);
	expect("0b101", 0, 5, 5, 0);
	expect("0B102", 2, 2, 4, 0);
	expect("-0b11", 0, -3, 5, 0);
	/* A prefix without a digit is a zero and something else. */
	expect("0x", 16, 0, 1, 0);
	expect("0xg", 0, 0, 1, 0);
	expect("0b2", 0, 0, 1, 0);
	expect("0b", 2, 0, 1, 0);
	expect("0x1", 10, 0, 1, 0);
	/* In base 16 the b is a digit; in 36 the x is. */
	expect("0b1", 16, 0xb1, 3, 0);
	expect("0x1", 36, 33 * 36 + 1, 3, 0);
	for (int base = 2; base <= 36; base++)
		expect("10", base, base, 2, 0);
}

static void test_none(void **state)
{
	(void)state;
	expect("", 10, 0, 0, 0);
	expect("  ", 10, 0, 0, 0);
	expect("+", 10, 0, 0, 0);
	expect(" -x", 10, 0, 0, 0);
	expect("- 1", 10, 0, 0, 0);
	expect("abc", 10, 0, 0, 0);
	expect("2", 2, 0, 0, 0);
	expect("1", 1, 0, 0, EINVAL);
	expect("1", 37, 0, 0, EINVAL);
	expect("1", -1, 0, 0, EINVAL);
}

static void test_unsigned(void **state)
{
	(void)state;
	static const struct { const char *text; unsigned long long value; int error; } cases[] = {
		{ "0", 0, 0 }, { "18446744073709551615", ULLONG_MAX, 0 }, { "18446744073709551616", ULLONG_MAX, ERANGE },
		{ "-1", ULLONG_MAX, 0 }, { "-18446744073709551615", 1, 0 }, { "-18446744073709551616", ULLONG_MAX, ERANGE },
		{ "999999999999999999999999999", ULLONG_MAX, ERANGE }
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *end;
		errno = 0;
		assert_true(strtoull(cases[i].text, &end, 10) == cases[i].value);
		assert_int_equal(errno, cases[i].error);
		assert_int_equal(*end, 0);
		errno = 0;
		assert_true(strtoumax(cases[i].text, NULL, 10) == cases[i].value);
		assert_int_equal(errno, cases[i].error);
	}
}

static void test_long(void **state)
{
	(void)state;
	/* long has 4 bytes on Windows and 8 on Linux; its limits are what counts. */
	errno = 0;
	assert_true(strtol(sizeof(long) == 4 ? "-2147483648" : "-9223372036854775808", NULL, 10) == LONG_MIN);
	assert_int_equal(errno, 0);
	assert_true(strtol(sizeof(long) == 4 ? "2147483648" : "9223372036854775808", NULL, 10) == LONG_MAX);
	assert_int_equal(errno, ERANGE);
	errno = 0;
	assert_true(strtoul(sizeof(long) == 4 ? "4294967295" : "18446744073709551615", NULL, 10) == ULONG_MAX);
	assert_true(strtoul("-1", NULL, 10) == ULONG_MAX);
	assert_int_equal(errno, 0);
	assert_true(strtoul(sizeof(long) == 4 ? "-4294967296" : "-18446744073709551616", NULL, 10) == ULONG_MAX);
	assert_int_equal(errno, ERANGE);
	assert_int_equal(atoi(" -42abc"), -42);
	assert_int_equal(atol("123456"), 123456);
	assert_true(atoll("-9223372036854775808") == LLONG_MIN);
	assert_int_equal(atoi("x"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_signed),
		cmocka_unit_test(test_bases),
		cmocka_unit_test(test_none),
		cmocka_unit_test(test_unsigned),
		cmocka_unit_test(test_long),
	};

	return cmocka_run_group_tests_name("strtol", tests, NULL, NULL);
}
