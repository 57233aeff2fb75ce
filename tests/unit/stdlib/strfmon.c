/* SPDX-License-Identifier: MIT */
/* <monetary.h>; POSIX.1-2017, strfmon(), with the locale "C" as 7.3.3 has it; where the standard leaves it open, as glibc has it. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <locale.h>
#include <monetary.h>

static void same(const char *format, double amount, const char *text)
{
	char buffer[100];
	ssize_t length = strfmon(buffer, sizeof buffer, format, amount);
	assert_true(length >= 0);
	assert_string_equal(buffer, text);
	assert_int_equal(length, __builtin_strlen(text));
}

static void test_amounts(void **state)
{
	(void)state;
	same("%n", 123.456, "123.46");
	same("%i", -123.456, "-123.46");
	same("[%10n]", 123.456, "[    123.46]");
	same("[%-10n]", -123.456, "[-123.46   ]");
	same("[%#5n]", 123.456, "[   123.46]");
	same("[%#5n]", -123.456, "[-  123.46]");
	same("[%(#5n]", 123.456, "[   123.46 ]");
	same("[%(#5n]", -123.456, "[(  123.46)]");
	same("[%(n]", -1, "[(1.00)]");
	same("[%=*#6.3n]", 123.456, "[ ***123.456]");
	same("[%=0#8n]", -123.456, "[-00000123.46]");
	same("%.0n", 123.5, "124");
	same("%^!+n", 1234567.891, "1234567.89");
	same("a%%b", 0, "a%b");
	same("", 0, "");
}

static void test_more(void **state)
{
	(void)state;
	char buffer[20];
	assert_int_equal(strfmon(buffer, sizeof buffer, "%n and %n", 1.0, 2.0), 13);
	assert_string_equal(buffer, "1.00 and 2.00");
	locale_t locale = newlocale(LC_ALL_MASK, "C", NULL);
	assert_int_equal(strfmon_l(buffer, sizeof buffer, locale, "%.1n", 2.25), 3);
	assert_string_equal(buffer, "2.2");
	freelocale(locale);
	errno = 0;
	assert_int_equal(strfmon(buffer, 4, "%n", 1.0), -1);
	assert_int_equal(errno, E2BIG);
	assert_int_equal(strfmon(buffer, 5, "%n", 1.0), 4);
	errno = 0;
	assert_int_equal(strfmon(buffer, sizeof buffer, "%999999999999n", 1.0), -1);
	assert_int_equal(errno, E2BIG);
	static const char *const bad[] = { "%", "%d", "%+(n", "%#n", "%.n", "%=" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		errno = 0;
		assert_int_equal(strfmon(buffer, sizeof buffer, bad[i], 1.0), -1);
		assert_int_equal(errno, EINVAL);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_amounts), cmocka_unit_test(test_more) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
