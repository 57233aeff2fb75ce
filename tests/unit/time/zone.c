/* SPDX-License-Identifier: MIT */
/* TZ in POSIX's form, and what follows it: localtime(), mktime(), tzset(). Expectations: POSIX.1-2017 XBD 8.3, RFC 8536 3.3.1, ISO C17
 * 7.27.2.3; times of changes by hand from the calendar, and as `date` of GNU coreutils tells them. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* environ's reserved name, which the host's tests can rename. */
extern char **__environ;

static void check_local(const char *zone, time_t t, int year, int month, int day, int hour, int minute, int summer, const char *name,
	long offset)
{
	struct tm tm;
	assert_int_equal(setenv("TZ", zone, 1), 0);
	assert_ptr_equal(localtime_r(&t, &tm), &tm);
	if (tm.tm_year != year - 1900 || tm.tm_mon != month - 1 || tm.tm_mday != day || tm.tm_hour != hour || tm.tm_min != minute)
		print_message("TZ=%s %lld: %lld-%d-%d %d:%d\n", zone, (long long)t, tm.tm_year + 1900LL, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
			tm.tm_min);
	assert_true(tm.tm_year == year - 1900 && tm.tm_mon == month - 1 && tm.tm_mday == day && tm.tm_hour == hour && tm.tm_min == minute);
	assert_int_equal(tm.tm_isdst, summer);
	assert_string_equal(tm.tm_zone, name);
	assert_int_equal(tm.tm_gmtoff, offset);
	struct tm *shared = localtime(&t);
	assert_memory_equal(shared, &tm, offsetof(struct tm, tm_isdst));
	/* And back. */
	assert_true(mktime(&tm) == t);
}

static void test_forms(void **state)
{
	(void)state;
	check_local("UTC0", 0, 1970, 1, 1, 0, 0, 0, "UTC", 0);
	check_local("XYZ-5:30", 0, 1970, 1, 1, 5, 30, 0, "XYZ", 19800);
	check_local("<+0545>-5:45", 0, 1970, 1, 1, 5, 45, 0, "+0545", 20700);
	check_local("<-03>3", 0, 1969, 12, 31, 21, 0, 0, "-03", -10800);
	check_local("ABC+24:59:59", 0, 1969, 12, 30, 23, 0, 0, "ABC", -89999);
	/* Names with letters only up to any length. */
	check_local("ABCDEFGHIJKLMNOPQRSTUVWXYZ0", 0, 1970, 1, 1, 0, 0, 0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 0);
	/* The default rule is the United States': 2024-03-10 07:00 UTC to 2024-11-03 06:00 UTC. */
	check_local("EST5EDT", 1710053999, 2024, 3, 10, 1, 59, 0, "EST", -18000);
	check_local("EST5EDT", 1710054000, 2024, 3, 10, 3, 0, 1, "EDT", -14400);
	check_local("EST5EDT", 1730613599, 2024, 11, 3, 1, 59, 1, "EDT", -14400);
	check_local("EST5EDT", 1730613600, 2024, 11, 3, 1, 0, 0, "EST", -18000);
	/* Central Europe: last Sundays of March and October at 01:00 UTC. */
	check_local("CET-1CEST,M3.5.0,M10.5.0/3", 1711846799, 2024, 3, 31, 1, 59, 0, "CET", 3600);
	check_local("CET-1CEST,M3.5.0,M10.5.0/3", 1711846800, 2024, 3, 31, 3, 0, 1, "CEST", 7200);
	check_local("CET-1CEST,M3.5.0,M10.5.0/3", 1729990799, 2024, 10, 27, 2, 59, 1, "CEST", 7200);
	check_local("CET-1CEST,M3.5.0,M10.5.0/3", 1729990800, 2024, 10, 27, 2, 0, 0, "CET", 3600);
	/* The south: summer over the turn of the year. */
	check_local("NZST-12NZDT,M9.5.0,M4.1.0/3", 1704067200, 2024, 1, 1, 13, 0, 1, "NZDT", 46800);
	check_local("NZST-12NZDT,M9.5.0,M4.1.0/3", 1719792000, 2024, 7, 1, 12, 0, 0, "NZST", 43200);
	/* Half an hour of difference. */
	check_local("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1704067200, 2024, 1, 1, 11, 0, 1, "+11", 39600);
	/* Hours before midnight and beyond the day: America/Godthab since 2023. */
	check_local("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1711846799, 2024, 3, 30, 22, 59, 0, "-02", -7200);
	check_local("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1711846800, 2024, 3, 31, 0, 0, 1, "-01", -3600);
	/* Asia/Jerusalem: the Friday before the last Sunday of March is Thursday of the week + 26 h. */
	check_local("IST-2IDT,M3.4.4/26,M10.5.0", 1711670399, 2024, 3, 29, 1, 59, 0, "IST", 7200);
	check_local("IST-2IDT,M3.4.4/26,M10.5.0", 1711670400, 2024, 3, 29, 3, 0, 1, "IDT", 10800);
	/* Julian days: J60 is always 1 March, 59 counted from zero is 29 February in a leap year, 1 March in others. */
	check_local("AAA0BBB,J60/0,J300", 1709251199, 2024, 2, 29, 23, 59, 0, "AAA", 0);
	check_local("AAA0BBB,J60/0,J300", 1709251200, 2024, 3, 1, 1, 0, 1, "BBB", 3600);
	check_local("AAA0BBB,59/0,299", 1709164800, 2024, 2, 29, 1, 0, 1, "BBB", 3600);
	check_local("AAA0BBB,59/0,299", 1677628799, 2023, 2, 28, 23, 59, 0, "AAA", 0);
	check_local("AAA0BBB,59/0,299", 1677628800, 2023, 3, 1, 1, 0, 1, "BBB", 3600);
	/* Negative summer time, as Europe/Dublin has it. */
	check_local("IST-1GMT0,M10.5.0,M3.5.0/1", 1704067200, 2024, 1, 1, 0, 0, 1, "GMT", 0);
	check_local("IST-1GMT0,M10.5.0,M3.5.0/1", 1719792000, 2024, 7, 1, 1, 0, 0, "IST", 3600);
	/* RFC 8536's way to say that it is always summer. */
	check_local("XXX3EDT4,0/0,J365/23", 1704067200, 2023, 12, 31, 20, 0, 1, "EDT", -14400);
	check_local("XXX3EDT4,0/0,J365/23", 1719792000, 2024, 6, 30, 20, 0, 1, "EDT", -14400);
	check_local("XXX3EDT4,0/0,J365/23", 1735704000, 2025, 1, 1, 0, 0, 1, "EDT", -14400);
	/* Far away in both directions. */
	check_local("CET-1CEST,M3.5.0,M10.5.0/3", INT64_C(1711846800) + INT64_C(12622780800) * 1000000, 400002024, 3, 31, 3, 0, 1, "CEST", 7200);
	check_local("CET-1CEST,M3.5.0,M10.5.0/3", INT64_C(1711846799) - INT64_C(12622780800) * 1000000, -399997976, 3, 31, 1, 59, 0, "CET", 3600);
}

static void test_invalid(void **state)
{
	(void)state;
	/* None of these is a zone; UTC it is. */
	static const char *const wrong[] = { "", "A", "AB3", "ABC", "A1C3", "<AB>3", "<ABC3", "<A*C>3", "ABC25", "ABC3:60", "ABC3:00:60", "ABC3:",
		"ABC-", "ABC3DE", "ABC3DEF,", "ABC3DEF,M3.5.0", "ABC3DEF,M3.5.0,", "ABC3DEF,M13.5.0,M10.5.0", "ABC3DEF,M0.5.0,M10.5.0",
		"ABC3DEF,M3.6.0,M10.5.0", "ABC3DEF,M3.0.0,M10.5.0", "ABC3DEF,M3.5.7,M10.5.0", "ABC3DEF,M3.5,M10.5.0", "ABC3DEF,J0,J9",
		"ABC3DEF,J366,J9", "ABC3DEF,366,9", "ABC3DEF,M3.5.0/168,M10.5.0", "ABC3DEF,M3.5.0/-168,M10.5.0", "ABC3DEF,M3.5.0,M10.5.0x",
		"ABC3DEF,M3.5.0,M10.5.0,", " ABC3", "ABC 3", "ABC3DEF,M3.5.0;M10.5.0", ":", ":ABC3", "No/Such_Place", "../../etc/passwd",
		"ABC99999999999999999999", "\xc3\xa4\xc3\xb6\xc3\xbc""3" };
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		check_local(wrong[i], 1719792000, 2024, 7, 1, 0, 0, 0, "UTC", 0);
		assert_true(timezone == 0 && daylight == 0);
		assert_string_equal(tzname[0], "UTC");
	}
	/* Longer than any zone's. */
	static char longest[5000];
	memset(longest, 'A', sizeof longest - 2);
	longest[sizeof longest - 2] = '3';
	check_local(longest, 0, 1970, 1, 1, 0, 0, 0, "UTC", 0);
}

static void test_variables(void **state)
{
	(void)state;
	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	tzset();
	assert_true(timezone == 18000 && daylight != 0);
	assert_string_equal(tzname[0], "EST");
	assert_string_equal(tzname[1], "EDT");
	const char *kept = tzname[1];
	setenv("TZ", "<+0330>-3:30", 1);
	tzset();
	assert_true(timezone == -12600 && daylight == 0);
	assert_string_equal(tzname[0], "+0330");
	/* Names stay valid, and are the same again. */
	assert_string_equal(kept, "EDT");
	setenv("TZ", "EST5EDT", 1);
	struct tm tm = { .tm_year = 124, .tm_mon = 6, .tm_mday = 1, .tm_isdst = -1 };
	assert_true(mktime(&tm) == 1719806400);
	assert_ptr_equal(tm.tm_zone, kept);
	/* mktime() and localtime() follow TZ as tzset() does. */
	assert_ptr_equal(tzname[1], kept);
	/* A thousand zones: whatever becomes of the memory for names, each is told right. */
	char zone[40];
	for (int i = 0; i < 1000; i++) {
		zone[0] = (char)('A' + i % 26);
		zone[1] = (char)('A' + i / 26 % 26);
		zone[2] = (char)('A' + i / 676);
		memcpy(zone + 3, "YYYYYYYYYYYYYYYYYYYY-1", 23);
		setenv("TZ", zone, 1);
		tzset();
		assert_memory_equal(tzname[0], zone, 23);
		assert_int_equal(timezone, -3600);
	}
	assert_string_equal(kept, "EDT");
}

static time_t make(const char *zone, int year, int month, int day, int hour, int minute, int summer)
{
	struct tm tm = { .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute, .tm_isdst = summer };
	setenv("TZ", zone, 1);
	return mktime(&tm);
}

static void test_mktime(void **state)
{
	(void)state;
	static const char europe[] = "CET-1CEST,M3.5.0,M10.5.0/3";
	/* Shown twice: tm_isdst chooses, else the first. */
	assert_true(make(europe, 2024, 10, 27, 2, 30, 1) == 1729989000);
	assert_true(make(europe, 2024, 10, 27, 2, 30, 0) == 1729992600);
	assert_true(make(europe, 2024, 10, 27, 2, 30, -1) == 1729989000);
	/* Never shown: by the clock of tm_isdst, else by the one before, so that it comes out an hour later. */
	assert_true(make(europe, 2024, 3, 31, 2, 30, 0) == 1711848600);
	assert_true(make(europe, 2024, 3, 31, 2, 30, 1) == 1711845000);
	assert_true(make(europe, 2024, 3, 31, 2, 30, -1) == 1711848600);
	/* tm_isdst that is not so: ISO C17 7.27.2.3p2, "presume initially". */
	assert_true(make(europe, 2024, 7, 1, 12, 0, 0) == 1719828000 + 3600);
	assert_true(make(europe, 2024, 1, 1, 12, 0, 1) == 1704106800 - 3600);
	struct tm tm = { .tm_year = 124, .tm_mon = 6, .tm_mday = 1, .tm_hour = 12, .tm_isdst = 0 };
	assert_true(mktime(&tm) == 1719831600);
	assert_true(tm.tm_hour == 13 && tm.tm_isdst == 1 && tm.tm_wday == 1 && tm.tm_yday == 182 && tm.tm_gmtoff == 7200);
	/* Days are added by the calendar, whatever the clocks do between. */
	assert_true(make(europe, 2024, 3, 30 + 1, 12, 0, -1) - make(europe, 2024, 3, 30, 12, 0, -1) == 23 * 3600);
	assert_true(make(europe, 2024, 10, 26 + 1, 12, 0, -1) - make(europe, 2024, 10, 26, 12, 0, -1) == 25 * 3600);
	assert_true(make("XYZ12", INT_MAX, 13, 1, 0, 0, -1) != -1);
	/* The year does not fit: in the zone, not in UTC, is where that counts. */
	tm = (struct tm){ .tm_year = INT_MAX, .tm_mon = 11, .tm_mday = 31, .tm_hour = 23, .tm_min = 59, .tm_sec = 59, .tm_isdst = -1 };
	setenv("TZ", "ABC12", 1);
	assert_true(mktime(&tm) == INT64_C(67768036191676799) + 12 * 3600);
	time_t t = INT64_C(67768036191676799) + 12 * 3600;
	assert_non_null(localtime_r(&t, &tm));
	t++;
	errno = 0;
	assert_null(localtime_r(&t, &tm));
	assert_int_equal(errno, EOVERFLOW);
	assert_null(localtime(&t));
	assert_null(ctime(&t));
	tm.tm_sec += 1;
	struct tm copy = tm;
	errno = 0;
	assert_true(mktime(&tm) == -1);
	assert_int_equal(errno, EOVERFLOW);
	assert_memory_equal(&tm, &copy, sizeof tm);
	t = INT64_MIN;
	assert_null(localtime(&t));
	t = INT64_MAX;
	assert_null(localtime(&t));
	/* -1 is a time, too. */
	tm = (struct tm){ .tm_year = 70, .tm_mday = 1, .tm_hour = 0, .tm_sec = -1, .tm_wday = 55 };
	setenv("TZ", "UTC0", 1);
	errno = 0;
	assert_true(mktime(&tm) == -1 && errno == 0 && tm.tm_wday == 3);
	assert_int_equal(timelocal(&tm), -1);
}

static void test_ctime(void **state)
{
	(void)state;
	char text[26];
	time_t t = 1719792000;
	setenv("TZ", "EST5EDT", 1);
	assert_string_equal(ctime(&t), "Sun Jun 30 20:00:00 2024\n");
	assert_string_equal(ctime_r(&t, text), "Sun Jun 30 20:00:00 2024\n");
	t = INT64_C(253402300800) + 86400;
	errno = 0;
	assert_null(ctime_r(&t, text));
	assert_int_equal(errno, EOVERFLOW);
}

/* Every hour of four years there and back, whichever zone. */
static void test_there_and_back(void **state)
{
	(void)state;
	static const char *const zones[] = { "CET-1CEST,M3.5.0,M10.5.0/3", "NZST-12NZDT,M9.5.0,M4.1.0/3", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
		"IST-1GMT0,M10.5.0,M3.5.0/1", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "XXX3EDT4,0/0,J365/23", "ABC-24DEF24,J10/167,J200/-167" };
	for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++) {
		setenv("TZ", zones[i], 1);
		long last = LONG_MAX;
		int changes = 0;
		for (time_t t = 1672531200; t < 1672531200 + 4 * 366 * 86400; t += 1800) {
			struct tm tm, utc;
			localtime_r(&t, &tm);
			changes += tm.tm_gmtoff != last;
			last = tm.tm_gmtoff;
			time_t moved = t + tm.tm_gmtoff;
			gmtime_r(&moved, &utc);
			assert_memory_equal(&tm, &utc, offsetof(struct tm, tm_isdst));
			assert_true(mktime(&tm) == t);
		}
		assert_in_range(changes, 1, 9);
	}
}

/* TZ is followed whichever way it was changed, by localtime_r() without tzset() too. */
static void test_following(void **state)
{
	(void)state;
	static char entry[] = "TZ=AAA-1";
	char *own[] = { entry, NULL }, **before = __environ;
	time_t t = 0;
	struct tm tm;
	setenv("TZ", "UTC0", 1);
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 0);
	setenv("TZ", "BBB-2", 1);
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 2);
	putenv(entry);
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 1);
	/* The program's own string, which it may change. */
	entry[7] = '5';
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 5);
	setenv("TZ", "BBB-2", 1);
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 2);
	__environ = own;
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 5);
	__environ = before;
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 2);
	/* Other variables do not matter, and the answers of one zone are not those of another. */
	setenv("TWINCRT_OTHER", "x", 1);
	assert_int_equal(localtime_r(&t, &tm)->tm_hour, 2);
	unsetenv("TWINCRT_OTHER");
	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	for (t = 0; t < 2000000000; t += 86400 * 9) {
		struct tm again;
		time_t local = t;
		assert_non_null(localtime_r(&local, &tm));
		assert_non_null(localtime_r(&local, &again));
		assert_int_equal(tm.tm_isdst, again.tm_isdst);
		assert_int_equal(mktime(&again), t);
	}
	setenv("TZ", "UTC0", 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_invalid),
		cmocka_unit_test(test_variables),
		cmocka_unit_test(test_mktime),
		cmocka_unit_test(test_ctime),
		cmocka_unit_test(test_there_and_back),
		cmocka_unit_test(test_following),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
