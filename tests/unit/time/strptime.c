/* SPDX-License-Identifier: MIT */
/* strptime(). Expectations: POSIX.1-2017 strptime(), glibc's manual for what it adds, and that strftime() is its inverse. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The rest of the text that is expected, or NULL. */
static struct tm read_date(const char *text, const char *format, const char *rest)
{
	struct tm tm = { .tm_mday = 1, .tm_isdst = 0 };
	char *end = strptime(text, format, &tm);
	if (rest == NULL) {
		assert_null(end);
	} else {
		if (end == NULL)
			print_message("%s does not match %s\n", text, format);
		assert_non_null(end);
		assert_string_equal(end, rest);
	}
	return tm;
}

static void check(const char *text, const char *format, const char *rest, int year, int month, int day, int hour, int minute, int second)
{
	struct tm tm = read_date(text, format, rest);
	if (rest == NULL)
		return;
	assert_int_equal(tm.tm_year + 1900, year);
	assert_int_equal(tm.tm_mon + 1, month);
	assert_int_equal(tm.tm_mday, day);
	assert_int_equal(tm.tm_hour, hour);
	assert_int_equal(tm.tm_min, minute);
	assert_int_equal(tm.tm_sec, second);
}

static void test_conversions(void **state)
{
	(void)state;
	check("2024-02-29 23:59:60", "%Y-%m-%d %H:%M:%S", "", 2024, 2, 29, 23, 59, 60);
	check("2024-02-29T01:02:03Z", "%FT%T%z", "", 2024, 2, 29, 1, 2, 3);
	check("Thu Feb 29 12:00:01 2024", "%c", "", 2024, 2, 29, 12, 0, 1);
	check("tHURSDAY,29 FEBRUARY 2024", "%a,%d %b %Y", "", 2024, 2, 29, 0, 0, 0);
	check("thu 29-feb-24", "%A %d-%B-%y", "", 2024, 2, 29, 0, 0, 0);
	check("02/29/24 rest", "%D", " rest", 2024, 2, 29, 0, 0, 0);
	check("02/29/24", "%x", "", 2024, 2, 29, 0, 0, 0);
	check("12:05:06 AM", "%r", "", 1900, 1, 1, 0, 5, 6);
	check("12:05:06 pm", "%I:%M:%S %p", "", 1900, 1, 1, 12, 5, 6);
	check("PM 3", "%p %I", "", 1900, 1, 1, 15, 0, 0);
	check(" 9:07", "%k:%M", "", 1900, 1, 1, 9, 7, 0);
	check("11 pm", "%l %P", "", 1900, 1, 1, 23, 0, 0);
	check("23:07", "%R", "", 1900, 1, 1, 23, 7, 0);
	check("23:07:08", "%X", "", 1900, 1, 1, 23, 7, 8);
	check("20240229", "%Y%m%d", "", 2024, 2, 29, 0, 0, 0);
	check("240229010203", "%y%m%d%H%M%S", "", 2024, 2, 29, 1, 2, 3);
	check("1 2 3", "%d %m %H", "", 1900, 2, 1, 3, 0, 0);
	check("150%x", "1%S%%x", "", 1900, 1, 1, 0, 0, 50);
	check(" \t\n12", "%n%H", "", 1900, 1, 1, 12, 0, 0);
	check("12  :30", "%H :%M", "", 1900, 1, 1, 12, 30, 0);
	check("2024 060", "%Y %j", "", 2024, 2, 29, 0, 0, 0);
	check("2023 060", "%Y %j", "", 2023, 3, 1, 0, 0, 0);
	check("2024 366", "%Y %j", "", 2024, 12, 31, 0, 0, 0);
	/* Weeks that begin with Sunday and with Monday. */
	check("2024 08 4", "%Y %U %w", "", 2024, 2, 29, 0, 0, 0);
	check("2024 09 4", "%Y %W %u", "", 2024, 2, 29, 0, 0, 0);
	/* The century. */
	check("69", "%y", "", 1969, 1, 1, 0, 0, 0);
	check("68", "%y", "", 2068, 1, 1, 0, 0, 0);
	check("18 69", "%C %y", "", 1869, 1, 1, 0, 0, 0);
	check("69 18", "%y %C", "", 1869, 1, 1, 0, 0, 0);
	check("-5", "%Y", "", -5, 1, 1, 0, 0, 0);
	check("+012345", "%7Y", "", 12345, 1, 1, 0, 0, 0);
	/* E and O say nothing here. */
	check("2024 02 29", "%EY %Om %Od", "", 2024, 2, 29, 0, 0, 0);
	/* The week's year and number are read and of no use. */
	check("2024 09 24", "%G %V %g", "", 1900, 1, 1, 0, 0, 0);
}

static void test_refused(void **state)
{
	(void)state;
	static const char *const cases[][2] = { { "", "%d" }, { "x", "%d" }, { "0", "%d" }, { "32", "%e:" }, { "13", "%m:" }, { "24", "%H:" },
		{ "0", "%I" }, { "13", "%I:" }, { "60", "%M:" }, { "62", "%S:" }, { "0", "%j" }, { "367", "%j:" }, { "8", "%u" }, { "0", "%u" }, { "7", "%w" },
		{ "Mo", "%a" }, { "Foo", "%b" }, { "am", "%H" }, { "xm", "%p" }, { "a", "%p" }, { "12:3x", "%R:" }, { "+1", "%z" }, 
		{ "+0160", "%z" }, { "0100", "%z" }, { "+2500", "%z" }, { "ab", "ac" }, { "1", "%Q" }, { "1", "%" }, { "2024-1", "%F" }, { "x", "%s" },
		{ "999999999999999999999999", "%s" }, { "!", "%Z" }, { "54", "%U:" }, { "-1", "%d" },
		/* E and O where they may not stand. */
		{ "Sunday", "%EA" }, { "Sunday", "%OA" }, { "5", "%Ed" }, { "%", "%E%" }, { "2024", "%OY" }, { "1", "%E" } };
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct tm tm = { 0 };
		if (strptime(cases[i][0], cases[i][1], &tm) != NULL)
			print_message("\"%s\" \"%s\" was accepted\n", cases[i][0], cases[i][1]);
		assert_null(strptime(cases[i][0], cases[i][1], &tm));
	}
}

static void test_derived(void **state)
{
	(void)state;
	struct tm tm = read_date("2024-02-29", "%F", "");
	assert_true(tm.tm_wday == 4 && tm.tm_yday == 59);
	/* What was said of the day of the week stays, even if it is wrong. */
	tm = read_date("Mon 2024-02-29", "%a %F", "");
	assert_int_equal(tm.tm_wday, 1);
	/* Nothing is touched of which nothing is said. */
	tm = (struct tm){ .tm_year = 55, .tm_mon = 3, .tm_mday = 4, .tm_hour = 5, .tm_min = 6, .tm_sec = 7, .tm_wday = 1, .tm_yday = 9, .tm_isdst = 1 };
	struct tm copy = tm;
	assert_non_null(strptime("11", "%M", &tm));
	copy.tm_min = 11;
	assert_memory_equal(&tm, &copy, sizeof tm);
	tm = (struct tm){ .tm_year = 55, .tm_hour = 3 };
	assert_non_null(strptime("PM", "%p", &tm));
	assert_int_equal(tm.tm_hour, 15);
	assert_non_null(strptime("20", "%C", &tm));
	assert_int_equal(tm.tm_year + 1900, 2000);
	assert_non_null(strptime("61", "%S", &tm));
	assert_int_equal(tm.tm_sec, 61);
}

static void test_zones(void **state)
{
	(void)state;
	char text[40];
	setenv("TZ", "EST5EDT", 1);
	struct tm tm = read_date("+0530", "%z", "");
	assert_int_equal(tm.tm_gmtoff, 19800);
	/* strftime() tells it again. */
	assert_int_equal(strftime(text, sizeof text, "%z", &tm), 5);
	assert_string_equal(text, "+0530");
	tm = read_date("-05:30:", "%z", ":");
	assert_int_equal(tm.tm_gmtoff, -19800);
	tm = read_date("+12", "%z", "");
	assert_int_equal(tm.tm_gmtoff, 43200);
	tm = read_date("Z", "%z", "");
	assert_int_equal(tm.tm_gmtoff, 0);
	tm = read_date("EDT x", "%Z", " x");
	assert_int_equal(tm.tm_isdst, 1);
	tm = read_date("est", "%Z", "");
	assert_int_equal(tm.tm_isdst, 0);
	tm = (struct tm){ .tm_isdst = -1 };
	assert_non_null(strptime("MEZ", "%Z", &tm));
	assert_int_equal(tm.tm_isdst, -1);
	tm = read_date("1719792000!", "%s", "!");
	assert_true(tm.tm_mday == 30 && tm.tm_hour == 20 && tm.tm_isdst == 1);
	assert_int_equal(mktime(&tm), 1719792000);
	tm = read_date("-1", "%s", "");
	assert_true(tm.tm_year == 69 && tm.tm_sec == 59);
}

/* The inverse of strftime(), for many dates. */
static void test_inverse(void **state)
{
	(void)state;
	static const char *const formats[] = { "%Y-%m-%d %H:%M:%S", "%c", "%A %e %B %Y %r", "%Y %j %T", "%a %d %h %Y %I:%M:%S %P", "%s", "%Y %U %w %X",
		"%Y %W %a %k:%M:%S", "%C%y %m %e %l:%M:%S%p" };
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	for (time_t t = -2208988800 + 12345; t < 13569465600; t += 86400 * 13 + 1234567 / 7) {
		struct tm tm;
		localtime_r(&t, &tm);
		for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
			char text[100];
			struct tm back = { 0 };
			assert_true(strftime(text, sizeof text, formats[i], &tm) != 0);
			char *end = strptime(text, formats[i], &back);
			if (end == NULL || back.tm_mday != tm.tm_mday)
				print_message("%s by %s\n", text, formats[i]);
			assert_non_null(end);
			assert_int_equal(*end, '\0');
			assert_memory_equal(&back, &tm, offsetof(struct tm, tm_isdst));
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_conversions),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_derived),
		cmocka_unit_test(test_zones),
		cmocka_unit_test(test_inverse)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
