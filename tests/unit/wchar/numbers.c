/* SPDX-License-Identifier: MIT */
/* wcstod(), wcstol() and their kin: what strtod() and strtol() make of the same text (these are checked against other libraries),
 * and what is different: white space, characters that look like ASCII ones in their low byte, digits of other scripts. ISO C17 7.29.4.1,
 * 7.8.2.4. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static wchar_t wide[20000];

static void widen(const char *text)
{
	size_t i = 0;
	for (; text[i] != 0; i++)
		wide[i] = (unsigned char)text[i];
	wide[i] = 0;
}

#define SAME(narrow_call, wide_call, type, size) \
	do { \
		char *end = NULL; \
		wchar_t *wide_end = NULL; \
		errno = 0; \
		type a = narrow_call; \
		int error = errno; \
		errno = 0; \
		type b = wide_call; \
		assert_int_equal(errno, error); \
		assert_memory_equal(&a, &b, size); \
		assert_int_equal(wide_end - wide, end - text); \
	} while (0)

static void check_float(const char *text)
{
	widen(text);
	SAME(strtod(text, &end), wcstod(wide, &wide_end), double, 8);
	SAME(strtof(text, &end), wcstof(wide, &wide_end), float, 4);
	SAME(strtold(text, &end), wcstold(wide, &wide_end), long double, LDBL_MANT_DIG == 64 ? 10 : sizeof(long double));
}

static void check_integer(const char *text, int base)
{
	widen(text);
	SAME(strtol(text, &end, base), wcstol(wide, &wide_end, base), long, sizeof(long));
	SAME(strtoul(text, &end, base), wcstoul(wide, &wide_end, base), unsigned long, sizeof(long));
	SAME(strtoll(text, &end, base), wcstoll(wide, &wide_end, base), long long, sizeof(long long));
	SAME(strtoull(text, &end, base), wcstoull(wide, &wide_end, base), unsigned long long, sizeof(long long));
	SAME(strtoimax(text, &end, base), wcstoimax(wide, &wide_end, base), intmax_t, sizeof(intmax_t));
	SAME(strtoumax(text, &end, base), wcstoumax(wide, &wide_end, base), uintmax_t, sizeof(uintmax_t));
}

static void test_floats(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"", "0", "-0", "1", "+1.5", "  \t\n\v\f\r2.5x", ".", ".5", "5.", "-.e1", "1e", "1e+", "1e5", "1E-5z", "1e400", "-1e400", "1e-400",
		"4.9e-324", "2.4703282292062328e-324", "2.2250738585072011e-308", "1.7976931348623158e308", "123456789012345678901234567890",
		"0.000000000000000000000000000000000123456789", "9007199254740993", "9007199254740993.00000000000000000000000000000000001",
		"0x", "0xg", "0x1p3", "0x1.8p-1", "-0X.8P1", "0x1.fffffffffffff8p0", "0x1.fffffffffffff80000000000000000000001p0", "0x1p-1080",
		"0x123456789abcdef0123456789abcdefp-10", "inf", "-INF", "infinity", "infinitx", "nan", "-nan", "nan(123)", "nan(0x12)", "nan(12", "nan()",
		"nan(a_b)", "1_000", "1,5", "--1", "e5", "0e999999999999999999999", "1e99999999999999999999", "1e-99999999999999999999",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		check_float(texts[i]);
	/* Absolute ones. */
	wchar_t *end;
	assert_true(wcstod(L"0.1", NULL) == 0.1);
	assert_true(wcstof(L"0.1", NULL) == 0.1f);
	assert_true(wcstold(L"0.1", NULL) == 0.1L);
	errno = 0;
	assert_true(wcstod(L"-1e999", &end) == -__builtin_huge_val());
	assert_int_equal(errno, ERANGE);
	assert_true(*end == 0);
}

/* Bounds between two doubles, with all digits that decide and more behind them, up to thousands. */
static void test_many_digits(void **state)
{
	(void)state;
	static char text[19000];
	/* 2^-1075, half the smallest double, is 5^1075 / 10^1075: all its 752 digits; then zeros and a last digit. */
	static unsigned char digits[800];
	size_t count = 1;
	digits[0] = 1;
	for (int i = 0; i < 1075; i++) {
		unsigned carry = 0;
		for (size_t k = 0; k < count; k++) {
			carry += digits[k] * 5u;
			digits[k] = (unsigned char)(carry % 10);
			carry /= 10;
		}
		if (carry)
			digits[count++] = (unsigned char)carry;
	}
	char *to = text;
	to += strlen(strcpy(to, "0."));
	for (size_t i = count; i < 1075; i++)
		*to++ = '0';
	for (size_t i = count; i > 0; i--)
		*to++ = (char)('0' + digits[i - 1]);
	*to = 0;
	check_float(text);
	assert_true(wcstod(wide, NULL) == 0.0);
	for (int zeros = 0; zeros < 17000; zeros += zeros < 30 ? 1 : 1697) {
		memset(to, '0', (size_t)zeros);
		strcpy(to + zeros, "1");
		check_float(text);
		assert_true(wcstod(wide, NULL) == 0x1p-1074);
	}
	/* The same with the point far away. */
	memset(text, '0', 9000);
	strcpy(text + 9000, "123456789012345678901234567890.5e-20");
	check_float(text);
	memset(text, '7', 12000);
	strcpy(text + 12000, ".e-11990");
	check_float(text);
	memset(text, '7', 12000);
	text[6000] = '.';
	strcpy(text + 12000, "e-5990");
	check_float(text);
	strcpy(text, "0x1.00000000000008");
	memset(text + 18, '0', 500);
	strcpy(text + 518, "1p5");
	check_float(text);
	assert_true(wcstod(wide, NULL) == 0x1.0000000000001p5);
}

static void test_integers(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"", "0", "-0", "7", "+7", "-7x", "  \t\n\v\f\r42", "0x", "0xg", "0x1F", "-0x1f", "0b", "0b2", "0b101", "0B11", "08", "017", "z", "Zz", "-", "+", "- 1",
		"2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
		"-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "-18446744073709551615",
		"99999999999999999999999999", "-99999999999999999999999999", "00000000000000000000000000000000000012", "1 2", "_1",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		for (int base = -1; base < 39; base++)
			check_integer(texts[i], base);
	}
	errno = 0;
	assert_int_equal(wcstol(L"-0x80000000000000000", NULL, 16), LONG_MIN);
	assert_int_equal(errno, ERANGE);
	assert_int_equal(wcstol(L"12", NULL, 1), 0);
	assert_int_equal(errno, EINVAL);
}

static void test_wide(void **state)
{
	(void)state;
	wchar_t *end;
	/* White space is iswspace()'s: EM SPACE, IDEOGRAPHIC SPACE, LINE SEPARATOR; NO-BREAK SPACE is none. */
	const wchar_t spaces[] = L"\x2003\x3000\x2028 -12";
	assert_int_equal(wcstol(spaces, &end, 10), -12);
	assert_true(*end == 0);
	assert_true(wcstod(spaces, &end) == -12);
	assert_true(*end == 0);
	const wchar_t no_break[] = L"\xa0" L"12";
	assert_int_equal(wcstol(no_break, &end, 10), 0);
	assert_ptr_equal(end, no_break);
	/* Low bytes of '1', '-', ' ', 'x', 'i'. */
	static const wchar_t *const others[] = { L"\x131", L"\x12d" L"1", L"\x120" L"1", L"\x169nf", L"\x16en", L"\xff11", L"\x661" };
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		assert_int_equal(wcstol(others[i], &end, 0), 0);
		assert_ptr_equal(end, others[i]);
		assert_true(wcstod(others[i], &end) == 0);
		assert_ptr_equal(end, others[i]);
	}
	const wchar_t prefix[] = L"0\x178" L"10";
	assert_int_equal(wcstol(prefix, &end, 16), 0);
	assert_ptr_equal(end, prefix + 1);
	assert_true(wcstod(L"1\x12e" L"5", &end) == 1);
	assert_true(*end == 0x12e);
	assert_true(wcstod(L"15\x165" L"5", &end) == 15);
	assert_true(*end == 0x165);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_floats),
		cmocka_unit_test(test_many_digits),
		cmocka_unit_test(test_integers),
		cmocka_unit_test(test_wide),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
