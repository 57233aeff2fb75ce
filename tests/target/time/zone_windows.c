/* SPDX-License-Identifier: MIT */
/* The system's zone, against what the system itself converts, and Microsoft's names. Microsoft Learn, SystemTimeToTzSpecificLocalTimeEx
 * (Windows 7) and the C runtime's time functions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <time.h>
#include <utime.h>
#include <wchar.h>
#include <windows.h>

static void test_system_zone(void **state)
{
	(void)state;
	unsetenv("TZ");
	tzset();
	/* Each first and fifteenth of 1990 to 2040. */
	for (int year = 90; year < 140; year++) {
		for (int half = 0; half < 24; half++) {
			struct tm utc = { .tm_year = year, .tm_mon = half / 2, .tm_mday = half % 2 ? 15 : 1, .tm_hour = 12 };
			time_t t = timegm(&utc);
			SYSTEMTIME system = { .wYear = (WORD)(year + 1900), .wMonth = (WORD)(half / 2 + 1), .wDay = (WORD)(half % 2 ? 15 : 1), .wHour = 12 };
			SYSTEMTIME local;
			TIME_ZONE_INFORMATION zone;
			assert_true(GetTimeZoneInformationForYear(system.wYear, NULL, &zone));
			assert_true(SystemTimeToTzSpecificLocalTime(&zone, &system, &local));
			struct tm *tm = localtime(&t);
			assert_int_equal(tm->tm_hour, local.wHour);
			assert_int_equal(tm->tm_min, local.wMinute);
			assert_int_equal(tm->tm_mday, local.wDay);
			assert_true(mktime(tm) == t);
		}
	}
}

static void test_names(void **state)
{
	(void)state;
	char text[30];
	wchar_t wide[30];
	struct tm tm, *shared;
	__time64_t t = 1719792000;
	__time32_t t32 = 1719792000;
	_putenv("TZ=CET-1CEST,M3.5.0,M10.5.0/3");
	_tzset();
	assert_string_equal(_tzname[0], "CET");
	assert_string_equal(_tzname[1], "CEST");
	assert_true(_timezone == -3600 && _daylight != 0);
	long bias;
	size_t needed;
	assert_int_equal(_get_dstbias(&bias), 0);
	assert_int_equal(bias, -3600);
	assert_int_equal(_get_tzname(&needed, text, sizeof text, 1), 0);
	assert_true(needed == 5 && strcmp(text, "CEST") == 0);
	assert_int_equal(_get_tzname(&needed, text, 3, 1), ERANGE);
	assert_int_equal(_get_tzname(&needed, NULL, 0, 0), 0);
	assert_int_equal(needed, 4);

	assert_true(_time64(NULL) > 1700000000 && _time32(NULL) > 1700000000);
	shared = _gmtime64(&t);
	assert_true(shared->tm_hour == 0 && shared->tm_mday == 1);
	tm = *shared;
	assert_true(_mkgmtime64(&tm) == t && _mkgmtime32(&tm) == t32 && _mkgmtime(&tm) == t);
	shared = _localtime64(&t);
	assert_int_equal(shared->tm_hour, 2);
	tm = *shared;
	assert_true(_mktime64(&tm) == t && _mktime32(&tm) == t32);
	assert_int_equal(_localtime32(&t32)->tm_hour, 2);
	assert_int_equal(_gmtime32(&t32)->tm_hour, 0);
	t32 = -1;
	assert_null(_gmtime32(&t32));
	assert_string_equal(_ctime64(&t), "Mon Jul  1 02:00:00 2024\n");
	assert_int_equal(wcscmp(_wctime64(&t), L"Mon Jul  1 02:00:00 2024\n"), 0);
	assert_int_equal(wcscmp(_wasctime(&tm), L"Mon Jul  1 02:00:00 2024\n"), 0);
	assert_int_equal(_ctime64_s(text, sizeof text, &t), 0);
	assert_string_equal(text, "Mon Jul  1 02:00:00 2024\n");
	assert_int_equal(_ctime64_s(text, 25, &t), ERANGE);
	assert_int_equal(_wctime64_s(wide, 30, &t), 0);
	assert_int_equal(_ctime64_s(NULL, 25, &t), EINVAL);
	assert_true(_difftime64(5, 3) == 2);
	assert_int_equal(_gmtime64_s(&tm, &t), 0);
	assert_int_equal(tm.tm_mday, 1);
	assert_int_equal(_localtime64_s(NULL, &t), EINVAL);
	t = INT64_MAX;
	assert_int_equal(_localtime64_s(&tm, &t), EOVERFLOW);
	assert_int_equal(tm.tm_year, -1);
	assert_ptr_equal(_strdate(text), text);
	assert_true(strlen(text) == 8 && text[2] == '/' && text[5] == '/');
	assert_int_equal(_strtime_s(text, 9), 0);
	assert_true(strlen(text) == 8 && text[2] == ':' && text[5] == ':');
	assert_int_equal(_strtime_s(text, 8), ERANGE);
	assert_ptr_equal(_wstrdate(wide), wide);
	assert_int_equal(wcslen(wide), 8);
	struct __timeb64 b;
	_ftime64(&b);
	assert_true(b.time > 1700000000 && b.millitm < 1000 && b.timezone == -60);
	_putenv("TZ=");
	_tzset();
}

static void test_files(void **state)
{
	(void)state;
	struct stat about;
	FILE *file = fopen("times", "w");
	fclose(file);
	assert_int_equal(_utime64("times", &(struct __utimbuf64){ 1000000000, 1100000000 }), 0);
	assert_int_equal(stat("times", &about), 0);
	/* (Under wine the last access is that of the look.) */
	assert_true(about.st_mtime == 1100000000);
	assert_int_equal(_wutime64(L"times", &(struct __utimbuf64){ 1000000001, 1100000001 }), 0);
	assert_int_equal(stat("times", &about), 0);
	assert_true(about.st_mtime == 1100000001);
	assert_int_equal(utimes("times", (struct timeval[]){ { 1200000000, 500000 }, { 1300000000, 250000 } }), 0);
	assert_int_equal(stat("times", &about), 0);
	assert_true(about.st_mtim.tv_sec == 1300000000 && about.st_mtim.tv_nsec == 250000000);
	assert_int_equal(_utime64("none", NULL), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(remove("times"), 0);
	/* Only the privileged may set the clock; whoever runs this does not change it. */
	struct timespec wrong = { .tv_nsec = -1 };
	assert_int_equal(clock_settime(CLOCK_REALTIME, &wrong), -1);
	assert_int_equal(errno, EINVAL);
	clockid_t clock;
	assert_int_equal(clock_getcpuclockid(0, &clock), 0);
	assert_int_equal(clock_getcpuclockid((int)GetCurrentProcessId(), &clock), 0);
	assert_int_equal(clock_getcpuclockid(-3, &clock), ESRCH);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_system_zone),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_files)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
