/* SPDX-License-Identifier: MIT */
/* strftime() and wcsftime(), conversion by conversion. Expectations: ISO C17 7.27.3.5, POSIX.1-2017 strftime() with its flags and
 * examples, ISO 8601 for weeks, glibc's manual for - _ ^ #. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

static void check(const struct tm *tm, const char *format, const char *expected)
{
	char text[300];
	wchar_t wide[300], wide_format[100];
	size_t length = strlen(expected);
	memset(text, '#', sizeof text);
	if (strftime(text, sizeof text, format, tm) != length || strcmp(text, expected) != 0)
		print_message("%s: \"%.*s\" instead of \"%s\"\n", format, (int)length + 5, text, expected);
	assert_int_equal(strftime(text, sizeof text, format, tm), length);
	assert_string_equal(text, expected);
	/* Exactly the room, and one byte less. */
	assert_int_equal(strftime(text, length + 1, format, tm), length);
	assert_string_equal(text, expected);
	memset(text, '#', sizeof text);
	if (length != 0)
		assert_int_equal(strftime(text, length, format, tm), 0);
	assert_int_equal(text[length], '#');
	assert_int_equal(strftime_l(text, sizeof text, format, tm, (locale_t)0), length);
	for (size_t i = 0; i <= strlen(format); i++)
		wide_format[i] = (wchar_t)format[i];
	assert_int_equal(wcsftime(wide, 300, wide_format, tm), length);
	for (size_t i = 0; i <= length; i++)
		assert_int_equal(wide[i], expected[i]);
	if (length != 0)
		assert_int_equal(wcsftime(wide, length, wide_format, tm), 0);
}

static void test_conversions(void **state)
{
	(void)state;
	/* Thursday. */
	const struct tm tm = { .tm_year = 104, .tm_mon = 1, .tm_mday = 5, .tm_hour = 14, .tm_min = 7, .tm_sec = 9, .tm_wday = 4, .tm_yday = 35 };
	setenv("TZ", "EST5EDT", 1);
	static const char *const cases[][2] = {
		{ "%a %A %b %B %h", "Thu Thursday Feb February Feb" }, { "%c", "Thu Feb  5 14:07:09 2004" }, { "%C|%d|%D|%e", "20|05|02/05/04| 5" },
		{ "%F %g %G", "2004-02-05 04 2004" }, { "%H %I %j %k %l", "14 02 036 14  2" }, { "%m %M %n%p %P", "02 07 \nPM pm" },
		{ "%r %R %S", "02:07:09 PM 14:07 09" }, { "%t%T %u %U %V %w %W", "\t14:07:09 4 05 06 4 05" }, { "%x %X %y %Y %%", "02/05/04 14:07:09 04 2004 %" },
		{ "%s", "1076008029" }, { "%Z %z", "EST -0500" }, { "", "" }, { "plain", "plain" },
		/* E and O where they may stand. */
		{ "%Ec|%EC|%Ex|%EX|%Ey|%EY", "Thu Feb  5 14:07:09 2004|20|02/05/04|14:07:09|04|2004" },
		{ "%Od%Oe%OH%OI%Om%OM%OS%Ou%OU%OV%Ow%OW%Oy", "05 5140202070940506" "40504" }, { "%Ob %OB %Eb %EB", "Feb February Feb February" },
		/* Where they may not, and unknown ones: as they stand. */
		{ "%EH", "%EH" }, { "%Oc", "%Oc" }, { "%Q", "%Q" }, { "%5Q", "%5Q" }, { "%", "%" }, { "100%", "100%" }, { "%E", "%E" }, { "%-", "%-" },
		/* Flags and widths. */
		{ "%-d %-e %-m %-H %-I %-j %-y", "5 5 2 14 2 36 4" }, { "%_d|%_m|%_H|%_j", " 5| 2|14| 36" }, { "%0e|%0k|%0l", "05|14|02" },
		{ "%^a %^B %^p %^Z", "THU FEBRUARY PM EST" }, { "%#a %#B %#p %#Z", "THU FEBRUARY pm est" }, { "%^P", "pm" }, { "%^c", "THU FEB  5 14:07:09 2004" },
		{ "%5d|%_5d|%05d|%-d", "00005|    5|00005|5" }, { "%8a|%-8a|%08a", "     Thu|Thu|00000Thu" }, { "%3Y|%6Y|%_6Y", "2004|002004|  2004" },
		{ "%10z|%-z|%3z", "-000000500|-500|-0500" }, { "%10n", "         \n" }, { "%3%", "  %" }, { "%12s", "  1076008029" },
		{ "%10T|%10R", "  14:07:09|     14:07" },
		/* POSIX's + and the examples of its rationale. */
		{ "%+4Y %+5Y %+C %+3C %+G", "2004 +2004 20 +20 2004" }, { "%+11F %+12F %011F %010F", "+2004-02-05 +02004-02-05 02004-02-05 2004-02-05" }
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		check(&tm, cases[i][0], cases[i][1]);
}

static void test_years(void **state)
{
	(void)state;
	struct tm tm = { .tm_mday = 1, .tm_year = 5 - 1900 };
	check(&tm, "%Y|%4Y|%04Y|%_4Y|%C|%y|%F|%+4Y|%010F", "5|0005|0005|   5|00|05|0005-01-01|0005|0005-01-01");
	/* A width takes the place of the usual one, and may be less: POSIX.1-2017, C, F, G and Y. */
	check(&tm, "%1C|%2C|%1Y|%02Y|%3Y|%_3Y|%1F|%06F|%8F|%012F|%-F|%+F", "0|00|5|05|005|  5|5-01-01|5-01-01|05-01-01|000005-01-01|5-01-01|0005-01-01");
	tm.tm_year = -1900;
	check(&tm, "%Y|%02Y|%C|%1C|%F|%1F|%+5Y", "0|00|00|0|0000-01-01|0-01-01|+0000");
	tm.tm_year = -123 - 1900;
	check(&tm, "%F|%011F|%+5Y", "-123-01-01|-0123-01-01|-0123");
	/* The rationale of POSIX: the year -1 is of the century -1. */
	tm.tm_year = -1901;
	check(&tm, "%Y %C %y", "-1 -1 99");
	tm.tm_year = 12345 - 1900;
	check(&tm, "%Y %C %y %+4Y %+10F %F", "12345 123 45 +12345 +12345-01-01 +12345-01-01");
	tm.tm_year = INT_MAX;
	check(&tm, "%Y %C %y %G", "2147485547 21474855 47 2147485546");
	tm.tm_year = INT_MIN;
	check(&tm, "%Y %y", "-2147481748 52");
	/* Nothing but the length of the result limits a width. */
	tm.tm_year = 100;
	char *text = malloc(100001);
	assert_int_equal(strftime(text, 100001, "%100000Y", &tm), 100000);
	assert_memory_equal(text + 99990, "0000002000", 10);
	assert_int_equal(strftime(text, 100000, "%100000Y", &tm), 0);
	assert_int_equal(strftime(text, 100001, "%99999999999999999999Y", &tm), 0);
	assert_int_equal(strftime(text, 0, "", &tm), 0);
	assert_int_equal(strftime(text, 1, "", &tm), 0);
	free(text);
	/* Fields that no date has: some text, nothing worse. */
	struct tm wild = { INT_MIN, INT_MIN, INT_MIN, INT_MIN, INT_MIN, INT_MIN, INT_MIN, INT_MIN, 0, 0, NULL };
	char some[2000];
	assert_true(strftime(some, sizeof some, "%a%A%b%B%c%C%d%D%e%F%g%G%H%I%j%k%l%m%M%p%r%R%s%S%T%u%U%V%w%W%x%X%y%Y", &wild) != 0);
	wild = (struct tm){ INT_MAX, INT_MAX, INT_MAX, INT_MAX, INT_MAX, INT_MAX, INT_MAX, INT_MAX, 0, 0, NULL };
	assert_true(strftime(some, sizeof some, "%a%A%b%B%c%C%d%D%e%F%g%G%H%I%j%k%l%m%M%p%r%R%s%S%T%u%U%V%w%W%x%X%y%Y", &wild) != 0);
	check(&(struct tm){ .tm_wday = 7, .tm_mon = 12 }, "%a %A %b %B", "? ? ? ?");
}

static void test_weeks(void **state)
{
	(void)state;
	/* ISO 8601's examples and the years around: date, %G-W%V-%u, %U, %W. */
	static const struct { int year, month, day; const char *text; } cases[] = {
		{ 2005, 1, 1, "2004-W53-6 00 00" }, { 2005, 1, 2, "2004-W53-7 01 00" }, { 2005, 12, 31, "2005-W52-6 52 52" },
		{ 2006, 1, 1, "2005-W52-7 01 00" }, { 2007, 1, 1, "2007-W01-1 00 01" }, { 2007, 12, 30, "2007-W52-7 52 52" },
		{ 2007, 12, 31, "2008-W01-1 52 53" }, { 2008, 12, 28, "2008-W52-7 52 51" }, { 2008, 12, 29, "2009-W01-1 52 52" },
		{ 2009, 12, 31, "2009-W53-4 52 52" }, { 2010, 1, 3, "2009-W53-7 01 00" }, { 2024, 12, 30, "2025-W01-1 52 53" },
		{ 2000, 1, 1, "1999-W52-6 00 00" }, { 2000, 12, 31, "2000-W52-7 53 52" }
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct tm tm = { .tm_year = cases[i].year - 1900, .tm_mon = cases[i].month - 1, .tm_mday = cases[i].day };
		timegm(&tm);
		check(&tm, "%G-W%V-%u %U %W", cases[i].text);
	}
	/* The week's number is that of its Thursday, counted in sevens: every day of 1600 to 2400 against that definition. */
	for (time_t t = -11676096000; t < 13569465600; t += 86400) {
		struct tm tm, thursday;
		char text[40];
		gmtime_r(&t, &tm);
		time_t at = t + (4 - (tm.tm_wday + 6) % 7 - 1) * 86400;
		gmtime_r(&at, &thursday);
		assert_true(strftime(text, sizeof text, "%G %V %g", &tm) != 0);
		char *end;
		assert_int_equal(strtol(text, &end, 10), thursday.tm_year + 1900);
		assert_int_equal(strtol(end, &end, 10), thursday.tm_yday / 7 + 1);
		assert_int_equal(strtol(end, NULL, 10), (thursday.tm_year + 1900) % 100);
	}
}

static void test_zones(void **state)
{
	(void)state;
	struct tm tm;
	time_t t = 1719792000;
	setenv("TZ", "IST-5:30", 1);
	localtime_r(&t, &tm);
	check(&tm, "%Z %z", "IST +0530");
	/* Its own zone stays with it. */
	setenv("TZ", "EST5EDT", 1);
	tzset();
	check(&tm, "%Z %z", "IST +0530");
	gmtime_r(&t, &tm);
	check(&tm, "%Z %z %^Z %#Z", "UTC +0000 UTC utc");
	/* A struct of the program's own, whose zone fields hold anything: ISO C has tm_isdst alone. */
	memset(&tm, 0x5a, sizeof tm);
	tm.tm_isdst = 0;
	check(&tm, "%Z %z", "EST -0500");
	tm.tm_isdst = 1;
	check(&tm, "%Z %z", "EDT -0400");
	tm.tm_isdst = -1;
	check(&tm, "[%Z] [%z] [%5z]", "[] [] [     ]");
	setenv("TZ", "<-0030>0:30", 1);
	localtime_r(&t, &tm);
	check(&tm, "%Z %z", "-0030 -0030");
	setenv("TZ", "<-000001>0:00:01", 1);
	localtime_r(&t, &tm);
	check(&tm, "%Z %z", "-000001 -0000");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_conversions),
		cmocka_unit_test(test_years),
		cmocka_unit_test(test_weeks),
		cmocka_unit_test(test_zones)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
