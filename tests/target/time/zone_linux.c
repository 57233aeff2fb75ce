/* SPDX-License-Identifier: MIT */
/* Zones of the system's database, on the real system. Expectations: the database's own history (tzdata), as `TZ=... date -d @...` of GNU
 * coreutils prints it. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

static void check(const char *zone, time_t t, const char *expected)
{
	char text[64];
	struct tm tm;
	setenv("TZ", zone, 1);
	assert_non_null(localtime_r(&t, &tm));
	assert_true(strftime(text, sizeof text, "%F %T %z %Z", &tm) != 0);
	assert_string_equal(text, expected);
	assert_true(mktime(&tm) == t);
}

static void test_zones(void **state)
{
	(void)state;
	/* Debian's tzdata is there on every build machine; without it these would be UTC and fail. */
	check("Europe/Berlin", -1693706400, "1916-05-01 00:00:00 +0200 CEST");
	check("Europe/Berlin", 4118043600, "2100-06-30 15:00:00 +0200 CEST");
	check("America/New_York", 1710054000, "2024-03-10 03:00:00 -0400 EDT");
	check("Asia/Kolkata", 0, "1970-01-01 05:30:00 +0530 IST");
	check("Australia/Lord_Howe", 1704067200, "2024-01-01 11:00:00 +1100 +11");
	check("Pacific/Apia", 1325239200, "2011-12-31 00:00:00 +1400 +14");
	check("Pacific/Apia", 1325239199, "2011-12-29 23:59:59 -1000 -10");
	check("Africa/Casablanca", 1709251200, "2024-03-01 01:00:00 +0100 +01");
	check("Etc/GMT+5", 0, "1969-12-31 19:00:00 -0500 -05");
	check(":Europe/London", 1719792000, "2024-07-01 01:00:00 +0100 BST");
	check("/usr/share/zoneinfo/Asia/Tokyo", 0, "1970-01-01 09:00:00 +0900 JST");
	check("/dev/null", 0, "1970-01-01 00:00:00 +0000 UTC");
	check("/dev/zero", 0, "1970-01-01 00:00:00 +0000 UTC");
	check("/dev/tty", 0, "1970-01-01 00:00:00 +0000 UTC");
	check("/etc/passwd", 0, "1970-01-01 00:00:00 +0000 UTC");
	check("/etc", 0, "1970-01-01 00:00:00 +0000 UTC");
}

static _Atomic int stop;

static void *ask(void *wrong)
{
	char text[64];
	while (!stop) {
		struct tm tm;
		time_t t = 1719792000;
		if (localtime_r(&t, &tm) == NULL || strftime(text, sizeof text, "%H %Z %z", &tm) == 0)
			++*(int *)wrong;
		/* One zone or the other, never a mixture. */
		else if (strcmp(text, "02 CEST +0200") != 0 && strcmp(text, "20 EDT -0400") != 0 && strcmp(text, "09 JST +0900") != 0)
			++*(int *)wrong;
		struct tm back = tm;
		(void)mktime(&back);
	}
	return NULL;
}

static void test_threads(void **state)
{
	(void)state;
	pthread_t threads[3];
	int wrong[3] = { 0 };
	static const char *const zones[] = { "Europe/Berlin", "EST5EDT", "Asia/Tokyo" };
	setenv("TZ", zones[0], 1);
	for (int i = 0; i < 3; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, ask, &wrong[i]), 0);
	for (int i = 0; i < 3000; i++) {
		setenv("TZ", zones[i % 3], 1);
		tzset();
	}
	stop = 1;
	for (int i = 0; i < 3; i++) {
		assert_int_equal(pthread_join(threads[i], NULL), 0);
		assert_int_equal(wrong[i], 0);
	}
}

static void test_clocks(void **state)
{
	(void)state;
	clockid_t clock;
	struct timespec t;
	struct tms spent;
	assert_int_equal(clock_getcpuclockid(getppid(), &clock), 0);
	assert_int_equal(clock_gettime(clock, &t), 0);
	assert_int_equal(clock_getcpuclockid(0x7fffffff, &clock), 3 /* ESRCH */);
	volatile unsigned work = 0;
	while (times(&spent) != (clock_t)-1 && spent.tms_utime == 0)
		for (int i = 0; i < 100000; i++)
			work += (unsigned)i;
	(void)work;
	assert_true(spent.tms_utime > 0 && spent.tms_cutime == 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_zones),
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_clocks)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
