/* SPDX-License-Identifier: MIT */
/* getdate() and getdate_r(). Expectations from POSIX.1-2017's rules for what a text leaves open. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void formats(const char *lines)
{
	FILE *file = fopen("getdate-formats", "w");
	assert_non_null(file);
	fputs(lines, file);
	assert_int_equal(fclose(file), 0);
	setenv("DATEMSK", "getdate-formats", 1);
}

static struct tm get(const char *text)
{
	struct tm *tm = getdate(text);
	if (tm == NULL)
		print_message("%s: %d\n", text, getdate_err);
	assert_non_null(tm);
	return *tm;
}

static void fails(const char *text, int error)
{
	struct tm tm;
	getdate_err = 0;
	assert_null(getdate(text));
	assert_int_equal(getdate_err, error);
	assert_int_equal(getdate_r(text, &tm), error);
}

/* The moment, on a day that does not end while the test runs. */
static struct tm moment(void)
{
	struct tm now;
	time_t t;
	do {
		t = time(NULL);
		assert_non_null(localtime_r(&t, &now));
	} while (now.tm_hour == 23 && now.tm_min == 59 && now.tm_sec >= 50);
	return now;
}

static void same_day(const struct tm *tm, int year, int month, int day)
{
	assert_int_equal(tm->tm_year + 1900, year);
	assert_int_equal(tm->tm_mon + 1, month);
	assert_int_equal(tm->tm_mday, day);
}

static void same_time(const struct tm *tm, int hour, int minute, int second)
{
	assert_int_equal(tm->tm_hour, hour);
	assert_int_equal(tm->tm_min, minute);
	assert_int_equal(tm->tm_sec, second);
}

static void test_whole(void **state)
{
	(void)state;
	formats("%m/%d/%Y %H:%M:%S\n  %d %B %Y, %I %p\n%Y-%m-%d\n%A %b %d %H:%M:%S %Y");
	struct tm tm = get("02/29/2024 13:14:15");
	same_day(&tm, 2024, 2, 29);
	same_time(&tm, 13, 14, 15);
	assert_int_equal(tm.tm_wday, 4);
	assert_int_equal(tm.tm_yday, 59);
	tm = get("  3 March 1999, 11 PM  ");
	same_day(&tm, 1999, 3, 3);
	same_time(&tm, 23, 0, 0);
	/* The last line has no end. */
	tm = get("friday jul 04 01:02:03 2025");
	same_day(&tm, 2025, 7, 4);
	same_time(&tm, 1, 2, 3);
	/* Without a time it is the one that it is. */
	struct tm now = moment();
	tm = get("2030-12-31");
	same_day(&tm, 2030, 12, 31);
	int difference = ((tm.tm_hour - now.tm_hour) * 60 + tm.tm_min - now.tm_min) * 60 + tm.tm_sec - now.tm_sec;
	assert_in_range(difference, 0, 9);
	fails("nonsense", 7);
	fails("2030-12-31 x", 7);
	fails("2023-02-29", 8);
	fails("2023-04-31", 8);
	tm = get("2024-02-29");
	same_day(&tm, 2024, 2, 29);
}

static void test_weekdays(void **state)
{
	static const char *const names[] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
	(void)state;
	formats("%A\n%a %H\n%b %a\n");
	for (int i = 0; i < 7; i++) {
		struct tm now = moment(), tm = get(names[i]), expected = now;
		expected.tm_mday += (i - now.tm_wday + 7) % 7;
		expected.tm_isdst = -1;
		mktime(&expected);
		assert_int_equal(tm.tm_wday, i);
		same_day(&tm, expected.tm_year + 1900, expected.tm_mon + 1, expected.tm_mday);
	}
	/* The month's first such day. */
	for (int i = 0; i < 7; i++) {
		char text[20];
		snprintf(text, sizeof text, "Oct %.3s", names[i]);
		struct tm tm = get(text);
		assert_int_equal(tm.tm_mon, 9);
		assert_int_equal(tm.tm_wday, i);
		assert_in_range(tm.tm_mday, 1, 7);
	}
}

static void test_parts(void **state)
{
	(void)state;
	formats("%H:%M\n%b\n%B %d\n%dth\n%Y only\n");
	for (int hour = 0; hour < 24; hour++) {
		char text[20];
		snprintf(text, sizeof text, "%02d:30", hour);
		struct tm now = moment(), tm = get(text), expected = now;
		expected.tm_mday += hour < now.tm_hour;
		expected.tm_isdst = -1;
		mktime(&expected);
		same_day(&tm, expected.tm_year + 1900, expected.tm_mon + 1, expected.tm_mday);
		/* An hour that a change of clocks leaves out becomes another one. */
		if (tm.tm_hour == hour)
			same_time(&tm, hour, 30, 0);
	}
	static const char *const months[] = { "Jan", "feb", "MAR", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	for (int month = 0; month < 12; month++) {
		struct tm now = moment(), tm = get(months[month]);
		same_day(&tm, now.tm_year + 1900 + (month < now.tm_mon), month + 1, 1);
	}
	struct tm now = moment(), tm = get("January 2");
	same_day(&tm, now.tm_year + 1900 + (now.tm_mon > 0), 1, 2);
	tm = get("1th");
	same_day(&tm, now.tm_year + 1900, now.tm_mon + 1, 1);
	fails("February 30", 8);
}

static void test_failures(void **state)
{
	(void)state;
	unsetenv("DATEMSK");
	fails("Monday", 1);
	setenv("DATEMSK", "", 1);
	fails("Monday", 1);
	setenv("DATEMSK", "no/such/file", 1);
	fails("Monday", 2);
	setenv("DATEMSK", ".", 1);
	fails("Monday", 4);
	formats("");
	fails("Monday", 7);
	formats("\n\n%Y%\n");
	fails("Monday", 7);
	unlink("getdate-formats");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),
		cmocka_unit_test(test_weekdays),
		cmocka_unit_test(test_parts),
		cmocka_unit_test(test_failures),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
