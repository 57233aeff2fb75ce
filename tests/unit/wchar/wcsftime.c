/* SPDX-License-Identifier: MIT */
/* wcsftime(): what strftime() (which is checked against other libraries) makes of the same format, and wide characters in the format.
 * ISO C17 7.29.5.1. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

static void test_as_strftime(void **state)
{
	(void)state;
	static const struct tm date = { .tm_sec = 7, .tm_min = 5, .tm_hour = 23, .tm_mday = 9, .tm_mon = 1, .tm_year = 124, .tm_wday = 5, .tm_yday = 39 };
	char format[] = "[%?]", text[100];
	wchar_t wide_format[] = L"[%?]", wide[100];
	locale_t locale = newlocale(LC_ALL_MASK, "C", NULL);
	for (int c = 1; c < 128; c++) {
		if (strchr("sEO0123456789_-+^#", c))
			continue;
		format[2] = (char)c;
		wide_format[2] = (wchar_t)c;
		size_t length = strftime(text, sizeof text, format, &date);
		wmemset(wide, 0x55, 100);
		assert_int_equal(wcsftime(wide, 100, wide_format, &date), length);
		for (size_t i = 0; length != 0 && i <= length; i++)
			assert_int_equal(wide[i], text[i]);
		assert_int_equal(wcsftime_l(wide, 100, wide_format, &date, locale), length);
	}
	freelocale(locale);
	assert_int_equal(wcsftime(wide, 100, L"\x65e5\x672c %Y-%m-%d \x754c", &date), 15);
	assert_int_equal(wcscmp(wide, L"\x65e5\x672c 2024-02-09 \x754c"), 0);
	/* It fits exactly, and does not. */
	assert_int_equal(wcsftime(wide, 11, L"%Y-%m-%d", &date), 10);
	assert_int_equal(wcsftime(wide, 10, L"%Y-%m-%d", &date), 0);
	assert_int_equal(wcsftime(wide, 100, L"", &date), 0);
	assert_int_equal(wide[0], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_as_strftime),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
