/* SPDX-License-Identifier: MIT */
/* gmtime_r(), timegm(), asctime() against a calendar that counts days one by one, and the edges of tm_year. Expectations: ISO C17 7.27;
 * the edges follow from 400 years having 146097 days. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <time.h>

static int month_length(int64_t year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return lengths[month] + (month == 1 && leap);
}

/* Every day from a day whose date is known. */
static void count_days(int64_t day, int64_t year, int weekday, int64_t days)
{
	int month = 0, mday = 1, yday = 0;
	for (; days != 0; days--, day++) {
		/* Another time of the day each day. */
		int rest = (int)((day < 0 ? -day : day) % 86400);
		time_t t = day * 86400 + rest;
		struct tm tm, back;
		assert_ptr_equal(gmtime_r(&t, &tm), &tm);
		assert_int_equal(tm.tm_year + INT64_C(1900), year);
		assert_int_equal(tm.tm_mon, month);
		assert_int_equal(tm.tm_mday, mday);
		assert_int_equal(tm.tm_yday, yday);
		assert_int_equal(tm.tm_wday, weekday);
		assert_int_equal(tm.tm_hour, rest / 3600);
		assert_int_equal(tm.tm_min, rest / 60 % 60);
		assert_int_equal(tm.tm_sec, rest % 60);
		assert_true(tm.tm_isdst == 0 && tm.tm_gmtoff == 0);
		assert_string_equal(tm.tm_zone, "UTC");
		back = tm;
		back.tm_wday = back.tm_yday = 99;
		assert_true(timegm(&back) == t);
		assert_true(back.tm_wday == weekday && back.tm_yday == yday);
		weekday = (weekday + 1) % 7;
		mday++;
		yday++;
		if (mday > month_length(year, month)) {
			mday = 1;
			if (++month == 12) {
				month = 0;
				yday = 0;
				year++;
			}
		}
	}
}

static void test_days(void **state)
{
	(void)state;
	/* 1970-01-01 was a Thursday; whole cycles of 400 years (146097 days, 20871 weeks) lead to the others. */
	count_days(0, 1970, 4, 146097 + 1000);
	count_days(-146097 * 6, 1970 - 2400, 4, 146097);
	count_days(INT64_C(146097) * 5000000, 1970 + INT64_C(2000000000), 4, 20000);
	count_days(INT64_C(-146097) * 5000000, 1970 - INT64_C(2000000000), 4, 20000);
}

static void test_edges(void **state)
{
	(void)state;
	/* tm_year INT_MAX is 2147485547, INT_MIN -2147481748. */
	static const time_t last = INT64_C(67768036191676799), first = INT64_C(-67768040609740800);
	static const time_t outside[] = { last + 1, first - 1, INT64_MAX, INT64_MIN, INT64_MAX - 86400, INT64_C(67768100000000001) };
	struct tm tm;
	time_t t = last;
	errno = 0;
	assert_non_null(gmtime_r(&t, &tm));
	assert_true(tm.tm_year == INT_MAX && tm.tm_mon == 11 && tm.tm_mday == 31 && tm.tm_hour == 23 && tm.tm_min == 59 && tm.tm_sec == 59);
	assert_true(tm.tm_yday == 364);
	assert_true(timegm(&tm) == last);
	tm.tm_sec++;
	struct tm copy = tm;
	assert_true(timegm(&tm) == -1);
	assert_int_equal(errno, EOVERFLOW);
	assert_memory_equal(&tm, &copy, sizeof tm);
	t = first;
	errno = 0;
	assert_non_null(gmtime(&t));
	gmtime_r(&t, &tm);
	assert_true(tm.tm_year == INT_MIN && tm.tm_mon == 0 && tm.tm_mday == 1 && tm.tm_hour == 0 && tm.tm_yday == 0);
	assert_true(timegm(&tm) == first);
	assert_int_equal(errno, 0);
	for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
		errno = 0;
		assert_null(gmtime_r(&outside[i], &tm));
		assert_int_equal(errno, EOVERFLOW);
		assert_null(gmtime(&outside[i]));
	}
	/* -1 is a time like any other. */
	errno = 0;
	tm = (struct tm){ .tm_year = 69, .tm_mon = 11, .tm_mday = 31, .tm_hour = 23, .tm_min = 59, .tm_sec = 59, .tm_wday = 9 };
	assert_true(timegm(&tm) == -1);
	assert_true(errno == 0 && tm.tm_wday == 3);
}

static void test_normalisation(void **state)
{
	(void)state;
	static const struct { struct tm in; time_t out; } cases[] = {
		{ { .tm_year = 100, .tm_mon = 0, .tm_mday = 1 }, 946684800 },
		{ { .tm_year = 99, .tm_mon = 12, .tm_mday = 1 }, 946684800 },
		{ { .tm_year = 100, .tm_mon = 1, .tm_mday = -30 }, 946684800 },
		{ { .tm_year = 101, .tm_mon = -12, .tm_mday = 1 }, 946684800 },
		{ { .tm_year = 101, .tm_mon = -11, .tm_mday = 0, .tm_hour = -24 * 30 }, 946684800 },
		{ { .tm_year = 100, .tm_mon = 0, .tm_mday = 1, .tm_sec = -1 }, 946684799 },
		{ { .tm_year = 70, .tm_mon = 0, .tm_mday = 1, .tm_sec = INT_MAX }, INT_MAX },
		{ { .tm_year = 70, .tm_mon = 0, .tm_mday = 1, .tm_sec = INT_MIN }, INT_MIN },
		{ { .tm_year = 70, .tm_mon = 0, .tm_mday = 1, .tm_min = INT_MAX }, INT_MAX * INT64_C(60) },
		{ { .tm_year = 70, .tm_mon = 0, .tm_mday = 1, .tm_hour = INT_MIN }, INT_MIN * INT64_C(3600) },
		{ { .tm_year = 70, .tm_mon = 0, .tm_mday = INT_MAX }, (INT_MAX - INT64_C(1)) * 86400 },
		{ { .tm_year = 70 + 400 * 1000, .tm_mon = -12 * 400 * 1000, .tm_mday = 1 }, 0 },
		/* The year alone is too large, the date is not. */
		{ { .tm_year = INT_MAX, .tm_mon = -12 * 400, .tm_mday = 1, .tm_sec = 0 }, INT64_C(67768036191676800) - 365 * 86400 - 146097 * INT64_C(86400) }
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct tm tm = cases[i].in, again;
		assert_true(timegm(&tm) == cases[i].out);
		gmtime_r(&cases[i].out, &again);
		assert_memory_equal(&tm, &again, offsetof(struct tm, tm_isdst));
	}
}

static void test_asctime(void **state)
{
	(void)state;
	char text[26];
	/* The standard's own example of the format, 7.27.3.1. */
	struct tm tm = { .tm_wday = 0, .tm_mon = 8, .tm_mday = 16, .tm_hour = 1, .tm_min = 3, .tm_sec = 52, .tm_year = 73 };
	assert_string_equal(asctime(&tm), "Sun Sep 16 01:03:52 1973\n");
	assert_ptr_equal(asctime_r(&tm, text), text);
	assert_string_equal(text, "Sun Sep 16 01:03:52 1973\n");
	tm.tm_mday = 6;
	tm.tm_year = -1900;
	assert_string_equal(asctime(&tm), "Sun Sep  6 01:03:52 0\n");
	tm.tm_year = 9999 - 1900;
	assert_string_equal(asctime_r(&tm, text), "Sun Sep  6 01:03:52 9999\n");
	tm.tm_year++;
	errno = 0;
	assert_null(asctime_r(&tm, text));
	assert_int_equal(errno, EOVERFLOW);
	assert_string_equal(asctime(&tm), "Sun Sep  6 01:03:52 10000\n");
	/* What no field of a date may hold. */
	tm = (struct tm){ INT_MIN, INT_MIN, INT_MIN, INT_MIN, 12, INT_MAX, 7, 0, 0, 0, NULL };
	assert_string_equal(asctime(&tm), "???" " ???" "-2147483648 -2147483648:-2147483648:-2147483648 2147485547\n");
}

static void test_difftime(void **state)
{
	(void)state;
	assert_true(difftime(5, 3) == 2 && difftime(3, 5) == -2);
	assert_true(difftime(INT64_MAX, INT64_MIN) == 0x1p64 && difftime(INT64_MIN, INT64_MAX) == -0x1p64);
	assert_true(difftime((INT64_C(1) << 53) + 1, 0) == 0x1p53);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_days),
		cmocka_unit_test(test_edges),
		cmocka_unit_test(test_normalisation),
		cmocka_unit_test(test_asctime),
		cmocka_unit_test(test_difftime)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
