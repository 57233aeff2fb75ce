/* SPDX-License-Identifier: MIT */
/* Zones from the system and from TZif files, with every fault on the way. The files are made here by RFC 8536's description. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <utime.h>

#include "fake.h"
#include "zone.h"

static unsigned char file[8192];
static size_t file_size;

static void put(const void *bytes, size_t size)
{
	memcpy(file + file_size, bytes, size);
	file_size += size;
}

static void put_number(int64_t value, int width)
{
	while (width-- != 0)
		file[file_size++] = (unsigned char)((uint64_t)value >> (8 * width));
}

struct type {
	int32_t offset;
	int summer, name;
};

/* One header and its data. */
static void put_block(char version, int width, int times, const int64_t *time, const unsigned char *type_of, int types, const struct type *type,
	const char *names, int name_size, int leaps)
{
	put("TZif", 4);
	put(&version, 1);
	put_number(0, 8);
	put_number(0, 7);
	put_number(0, 4);
	put_number(0, 4);
	put_number(leaps, 4);
	put_number(times, 4);
	put_number(types, 4);
	put_number(name_size, 4);
	for (int i = 0; i < times; i++)
		put_number(time[i], width);
	put(type_of, (size_t)times);
	for (int i = 0; i < types; i++) {
		put_number(type[i].offset, 4);
		put_number(type[i].summer, 1);
		put_number(type[i].name, 1);
	}
	put(names, (size_t)name_size);
	for (int i = 0; i < leaps; i++) {
		put_number(100000000 + i * 100000000, width);
		put_number(i + 1, 4);
	}
}

static const int64_t berlin_times[] = { -2422054408, -1693706400, -1680483600, 828234000, 846378000 };
static const unsigned char berlin_kinds[] = { 1, 2, 1, 2, 1 };
static const struct type berlin_types[] = { { 3208, 0, 0 }, { 3600, 0, 4 }, { 7200, 1, 8 } };
static const char berlin_names[] = "LMT\0CET\0CEST";

/* Europe/Berlin, much shortened, as a file of any version. */
static void make_berlin(char version, const char *footer)
{
	file_size = 0;
	if (version == '\0') {
		put_block(version, 4, 4, berlin_times + 1, berlin_kinds + 1, 3, berlin_types, berlin_names, sizeof berlin_names, 0);
		return;
	}
	/* The first block may be empty, or old. */
	put_block(version, 4, 1, berlin_times + 1, berlin_kinds, 3, berlin_types, berlin_names, sizeof berlin_names, 2);
	put_block(version, 8, 5, berlin_times, berlin_kinds, 3, berlin_types, berlin_names, sizeof berlin_names, 3);
	if (footer != NULL) {
		put("\n", 1);
		put(footer, strlen(footer));
		put("\n", 1);
	}
}

static int setup(void **state)
{
	(void)state;
	fake_reset();
	unsetenv("TZDIR");
	/* Another zone, so that the next one is read. */
	setenv("TZ", "XXX9", 1);
	tzset();
	errno = 0;
	return 0;
}

static void check(time_t t, long offset, int summer, const char *name)
{
	struct tm tm;
	assert_non_null(localtime_r(&t, &tm));
	assert_int_equal(tm.tm_gmtoff, offset);
	assert_int_equal(tm.tm_isdst, summer);
	assert_string_equal(tm.tm_zone, name);
	/* The same again, from what is kept. */
	assert_non_null(localtime_r(&t, &tm));
	assert_int_equal(tm.tm_gmtoff, offset);
}

static void check_berlin(int with_rule)
{
	check(-2422054409, 3208, 0, "LMT");
	check(INT64_C(-60000000000000), 3208, 0, "LMT");
	check(-2422054408, 3600, 0, "CET");
	check(-1693706401, 3600, 0, "CET");
	check(-1693706400, 7200, 1, "CEST");
	check(-1680483600, 3600, 0, "CET");
	check(828234000, 7200, 1, "CEST");
	check(846378000, 3600, 0, "CET");
	if (with_rule) {
		check(1711846799, 3600, 0, "CET");
		check(1711846800, 7200, 1, "CEST");
		check(INT64_C(1711846800) + INT64_C(12622780800) * 1000, 7200, 1, "CEST");
	} else {
		check(1719792000, 3600, 0, "CET");
	}
}

static void test_versions(void **state)
{
	(void)state;
	static const char versions[] = { '2', '3', '4', '9' };
	for (size_t i = 0; i < sizeof versions; i++) {
		make_berlin(versions[i], "CET-1CEST,M3.5.0,M10.5.0/3");
		fake_put_file("/usr/share/zoneinfo/Europe/Berlin", file, file_size);
		setenv("TZ", i % 2 == 0 ? "Europe/Berlin" : ":Europe/Berlin", 1);
		check_berlin(1);
		assert_true(timezone == -3600 && daylight != 0);
		assert_string_equal(tzname[0], "CET");
		assert_string_equal(tzname[1], "CEST");
		setenv("TZ", "UTC0", 1);
		tzset();
	}
	/* No footer, an empty one, one that says nothing. */
	static const char *const footers[] = { NULL, "", "nothing" };
	for (size_t i = 0; i < sizeof footers / sizeof footers[0]; i++) {
		make_berlin('2', footers[i]);
		fake_put_file("/usr/share/zoneinfo/Europe/Berlin", file, file_size);
		setenv("TZ", "Europe/Berlin", 1);
		check_berlin(0);
		assert_int_equal(timezone, -3600);
		setenv("TZ", "UTC0", 1);
		tzset();
	}
	/* The first version has 32-bit times. */
	make_berlin('\0', NULL);
	fake_put_file("/usr/share/zoneinfo/Old", file, file_size);
	setenv("TZ", "Old", 1);
	check(-1693706401, 3208, 0, "LMT");
	check(-1693706400, 7200, 1, "CEST");
	check(1719792000, 3600, 0, "CET");
	/* No changes: the footer alone, or the one type. */
	file_size = 0;
	put_block('2', 4, 0, NULL, (const unsigned char *)"", 1, berlin_types, berlin_names, 4, 0);
	put_block('2', 8, 0, NULL, (const unsigned char *)"", 1, berlin_types, berlin_names, 4, 0);
	size_t without = file_size;
	fake_put_file("/usr/share/zoneinfo/Fixed", file, without);
	setenv("TZ", "Fixed", 1);
	check(0, 3208, 0, "LMT");
	assert_int_equal(timezone, -3208);
	assert_string_equal(tzname[1], "LMT");
	put("\n<-03>3\n", 8);
	fake_put_file("/usr/share/zoneinfo/Rule", file, file_size);
	setenv("TZ", "Rule", 1);
	check(0, -10800, 0, "-03");
}

static void test_places(void **state)
{
	(void)state;
	make_berlin('2', "CET-1CEST,M3.5.0,M10.5.0/3");
	fake_put_file("/own/zones/Here", file, file_size);
	setenv("TZ", ":/own/zones/Here", 1);
	check_berlin(1);
	setenv("TZ", "/own/zones/Here", 1);
	check_berlin(1);
	setenv("TZ", "Here", 1);
	check(0, 0, 0, "UTC");
	setenv("TZDIR", "/own/zones", 1);
	setenv("TZ", ":Here", 1);
	check_berlin(1);
	/* The system's own. */
	fake_put_file("/etc/localtime", file, file_size);
	fake_set_tz(":/etc/localtime");
	unsetenv("TZ");
	check_berlin(1);
	setenv("TZ", "UTC0", 1);
	tzset();
	fake_set_tz("EST5EDT");
	unsetenv("TZ");
	check(1719792000, -14400, 1, "EDT");
	setenv("TZ", "UTC0", 1);
	tzset();
	fake_set_tz(NULL);
	unsetenv("TZ");
	check(1719792000, 0, 0, "UTC");
	setenv("TZ", "UTC0", 1);
	tzset();
	fake_set_tz("EST5EDT");
	fake_fail(FAKE_tz, 1, -ENOENT);
	unsetenv("TZ");
	check(1719792000, 0, 0, "UTC");
	/* A folder of any length. */
	static char longest[3000];
	memset(longest, 'd', sizeof longest - 1);
	setenv("TZDIR", longest, 1);
	setenv("TZ", "Here", 1);
	check(0, 0, 0, "UTC");
}

static void test_faults(void **state)
{
	(void)state;
	static const enum fake_operation operations[] = { FAKE_open, FAKE_seek, FAKE_pread };
	make_berlin('2', "CET-1CEST,M3.5.0,M10.5.0/3");
	fake_put_file("/usr/share/zoneinfo/Europe/Berlin", file, file_size);
	for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
		int open_files = fake_open_files();
		fake_fail(operations[i], 1, -EIO);
		setenv("TZ", "Europe/Berlin", 1);
		check(1719792000, 0, 0, "UTC");
		assert_int_equal(errno, 0);
		assert_int_equal(fake_open_files(), open_files);
		setenv("TZ", "UTC0", 1);
		tzset();
	}
	/* Interrupted, and in small pieces. */
	fake_limit_transfer(7);
	fake_fail(FAKE_pread, 3, -EINTR);
	setenv("TZ", "Europe/Berlin", 1);
	check_berlin(1);
	/* No memory: a file larger than what is there already. */
	static unsigned char large[300000];
	memcpy(large, file, file_size);
	fake_limit_transfer(0);
	fake_put_file("/usr/share/zoneinfo/Large", large, sizeof large);
	fake_fail(FAKE_mem_map, 1, -ENOMEM);
	setenv("TZ", "Large", 1);
	check(1719792000, 0, 0, "UTC");
	setenv("TZ", "Europe/Berlin", 1);
	check_berlin(1);
	/* A folder is no file; an empty file is none either. */
	setenv("TZ", "Europe", 1);
	check(1719792000, 0, 0, "UTC");
	fake_put_file("/usr/share/zoneinfo/Empty", "", 0);
	setenv("TZ", "Empty", 1);
	check(1719792000, 0, 0, "UTC");
}

/* A file of which every byte is changed in turn, and that ends at every place: it is read within its bounds (the sanitizers see to
 * that) and gives some zone. */
static void test_hostile(void **state)
{
	(void)state;
	static const unsigned char values[] = { 0x00, 0x01, 0x7f, 0x80, 0xff };
	struct crt_tz_file f;
	struct crt_segment segment;
	make_berlin('2', "CET-1CEST,M3.5.0,M10.5.0/3");
	size_t size = file_size;
	for (size_t length = 0; length <= size; length++) {
		/* Exactly as large, so that one byte more is seen. */
		unsigned char *bytes = malloc(length + 1);
		memcpy(bytes + 1, file, length);
		int result = __crt_tz_file_open(&f, bytes + 1, length);
		/* Only without its footer is it whole. */
		assert_int_equal(result, length == size || length == size - 28 ? 0 : -1);
		free(bytes);
	}
	for (size_t at = 0; at < size; at++) {
		for (size_t i = 0; i < sizeof values; i++) {
			unsigned char *bytes = malloc(size);
			memcpy(bytes, file, size);
			bytes[at] = values[i];
			if (__crt_tz_file_open(&f, bytes, size) == 0) {
				for (int64_t t = -3000000000; t < 3000000000; t += 500000000) {
					(void)__crt_tz_file_at(&f, f.names, t, &segment);
					assert_true(segment.start <= t && t < segment.end);
					assert_true(segment.offset >= -93600 && segment.offset <= 93600);
					assert_true(strlen(segment.name) < f.name_size);
				}
			}
			free(bytes);
		}
	}
	/* Counts that would need more than the file, or more than 64 bits. */
	static const uint32_t counts[] = { 0x7fffffff, 0x80000000, 0xffffffff, 0x10000000 };
	for (int count = 0; count < 6; count++) {
		for (size_t i = 0; i < 4; i++) {
			make_berlin('\0', NULL);
			size_t whole = file_size;
			file_size = 20 + 4 * (size_t)count;
			put_number(counts[i], 4);
			assert_int_equal(__crt_tz_file_open(&f, file, whole), -1);
		}
	}
	/* Changes out of order, types and names that are not there, an offset beyond any. */
	static const int64_t mixed[] = { 5, 5 };
	static const unsigned char no_type[] = { 0, 3 };
	static const struct type wild[] = { { 26 * 3600 + 1, 0, 0 } }, no_name[] = { { 0, 0, 4 } }, flag[] = { { 0, 2, 0 } };
	file_size = 0;
	put_block('\0', 4, 2, mixed, berlin_kinds, 3, berlin_types, berlin_names, sizeof berlin_names, 0);
	assert_int_equal(__crt_tz_file_open(&f, file, file_size), -1);
	file_size = 0;
	put_block('\0', 4, 2, berlin_times + 1, no_type, 3, berlin_types, berlin_names, sizeof berlin_names, 0);
	assert_int_equal(__crt_tz_file_open(&f, file, file_size), -1);
	const struct type *const bad[] = { wild, no_name, flag };
	for (size_t i = 0; i < 3; i++) {
		file_size = 0;
		put_block('\0', 4, 0, NULL, (const unsigned char *)"", 1, bad[i], berlin_names, 4, 0);
		assert_int_equal(__crt_tz_file_open(&f, file, file_size), -1);
	}
	file_size = 0;
	put_block('\0', 4, 0, NULL, (const unsigned char *)"", 1, berlin_types, "LMTX", 4, 0);
	assert_int_equal(__crt_tz_file_open(&f, file, file_size), -1);
	file_size = 0;
	put_block('\0', 4, 0, NULL, (const unsigned char *)"", 1, berlin_types, "L\nT", 4, 0);
	assert_int_equal(__crt_tz_file_open(&f, file, file_size), -1);
}

/* A system whose rules differ by year, as Windows' do: no summer time until 2019, then a rule, another offset from 2021 on. */
static const char *rule_of(int year)
{
	return year < 2019 ? "<+01>-1" : year < 2021 ? "<+01>-1<+02>,M3.5.0,M10.5.0/3" : year == 2022 ? NULL : "<+02>-2";
}

static void test_years(void **state)
{
	(void)state;
	fake_set_tz("<+03>-3");
	fake_set_tz_year(rule_of);
	unsetenv("TZ");
	check(1530403200, 3600, 0, "+01"); /* 2018-07-01 */
	check(1561939200, 7200, 1, "+02"); /* 2019-07-01 */
	check(1577800000, 3600, 0, "+01"); /* 2019-12-31 */
	check(1593561600, 7200, 1, "+02"); /* 2020-07-01 */
	check(1625097600, 7200, 0, "+02"); /* 2021-07-01 */
	check(1656633600, 10800, 0, "+03"); /* 2022: nothing is known, so the zone as it is now */
	check(1688169600, 7200, 0, "+02"); /* 2023-07-01 */
	check(INT64_C(1) << 45, 10800, 0, "+03");
	/* And back: each year's noon of July. */
	for (int year = 110; year < 160; year++) {
		struct tm tm = { .tm_year = year, .tm_mon = 6, .tm_mday = 1, .tm_hour = 12, .tm_isdst = -1 };
		time_t t = mktime(&tm);
		assert_true(tm.tm_hour == 12 && tm.tm_mday == 1);
		assert_int_equal(tm.tm_gmtoff, year < 119 ? 3600 : year != 122 ? 7200 : 10800);
		struct tm again;
		localtime_r(&t, &again);
		assert_int_equal(again.tm_hour, 12);
	}
	/* TZ stands above it. */
	setenv("TZ", "UTC0", 1);
	check(1561939200, 0, 0, "UTC");
}

static void test_clocks(void **state)
{
	(void)state;
	struct timespec t = { .tv_sec = 1234, .tv_nsec = 5 };
	struct timeval v, w, sum;
	struct timezone z = { 1, 1 };
	clockid_t clock = -1;
	assert_int_equal(clock_settime(CLOCK_REALTIME, &t), 0);
	assert_int_equal(time(NULL), 1234);
	t.tv_nsec = 1000000000;
	assert_int_equal(clock_settime(CLOCK_REALTIME, &t), -1);
	assert_int_equal(errno, EINVAL);
	t.tv_nsec = 0;
	errno = 0;
	assert_int_equal(clock_settime(CLOCK_MONOTONIC, &t), -1);
	assert_int_equal(errno, EINVAL);
	fake_fail(FAKE_clock_set, 1, -EPERM);
	assert_int_equal(clock_settime(CLOCK_REALTIME, &t), -1);
	assert_int_equal(errno, EPERM);
	assert_int_equal(clock_getcpuclockid(0, &clock), 0);
	assert_int_equal(clock, CLOCK_PROCESS_CPUTIME_ID);
	errno = 0;
	assert_int_equal(clock_getcpuclockid(-77, &clock), ESRCH);
	assert_int_equal(errno, 0);

	fake_set_clock(1700000000, 123456789);
	assert_int_equal(gettimeofday(&v, NULL), 0);
	assert_true(v.tv_sec == 1700000000 && v.tv_usec == 123456);
	assert_int_equal(gettimeofday(&v, &z), 0);
	assert_true(z.tz_minuteswest == 0 && z.tz_dsttime == 0);
	v = (struct timeval){ 77, 999999 };
	assert_int_equal(settimeofday(&v, NULL), 0);
	assert_int_equal(gettimeofday(&w, NULL), 0);
	assert_true(w.tv_sec == 77 && w.tv_usec == 999999);
	v.tv_usec = 1000000;
	assert_int_equal(settimeofday(&v, NULL), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(settimeofday(&w, &z), -1);
	v = (struct timeval){ 5, 600000 };
	w = (struct timeval){ 2, 700000 };
	timeradd(&v, &w, &sum);
	assert_true(sum.tv_sec == 8 && sum.tv_usec == 300000);
	timersub(&v, &w, &sum);
	assert_true(sum.tv_sec == 2 && sum.tv_usec == 900000);
	assert_true(timercmp(&v, &w, >) && !timercmp(&v, &w, <) && timerisset(&v));
	timerclear(&v);
	assert_false(timerisset(&v));

	struct tms spent;
	assert_true(times(&spent) != (clock_t)-1);
	assert_true(spent.tms_utime == 125 && spent.tms_stime == 225 && spent.tms_cutime == 325 && spent.tms_cstime == 425);
	assert_true(times(NULL) != (clock_t)-1);
	fake_fail(FAKE_process_times, 1, -EFAULT);
	assert_true(times(&spent) == (clock_t)-1);
	assert_int_equal(errno, EFAULT);
}

static void test_utimes(void **state)
{
	(void)state;
	errno = 0;
	assert_int_equal(utimes("/nowhere", NULL), -1);
	assert_int_equal(errno, ENOENT);
	fake_put_file("/file", "", 0);
	assert_int_equal(utimes("/file", (struct timeval[]){ { 1, 2 }, { 3, 4 } }), 0);
	assert_int_equal(utimes("/file", (struct timeval[]){ { 1, 2 }, { 3, 1000000 } }), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(lutimes("/file", (struct timeval[]){ { 1, -1 }, { 3, 4 } }), -1);
	assert_int_equal(utime("/file", &(struct utimbuf){ 5, 6 }), 0);
	assert_int_equal(utime("/file", NULL), 0);
	assert_int_equal(utime("/nowhere", NULL), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_versions, setup),
		cmocka_unit_test_setup(test_places, setup),
		cmocka_unit_test_setup(test_faults, setup),
		cmocka_unit_test_setup(test_hostile, setup),
		cmocka_unit_test_setup(test_years, setup),
		cmocka_unit_test_setup(test_clocks, setup),
		cmocka_unit_test_setup(test_utimes, setup)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
