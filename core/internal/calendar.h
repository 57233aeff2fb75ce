/* SPDX-License-Identifier: MIT */
/* The calendar: days and seconds since 1970-01-01 against years, months and days. Proleptic Gregorian, without leap seconds. */
#ifndef CRT_CALENDAR_H
#define CRT_CALENDAR_H

#include <stdint.h>
#include <time.h>

#include "attr.h"

#define CRT_DAY 86400

/* The days before the month's first; month 0 to 11, the year as men count it. Any year within ten times int's range. */
int64_t __crt_days(int64_t year, int month);
CRT_INLINE int __crt_leap_year(int64_t year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Fills everything but the zone's fields and tm_isdst. 0, or -EOVERFLOW if the year does not fit (tm is untouched then). */
int __crt_split(struct tm *tm, int64_t seconds);
/* The seconds of the date and time in `tm`, whose fields may have any value; the zone's and tm_isdst do not count. */
int64_t __crt_join(const struct tm *tm);
/* A year whose seconds are in question, for rules that go by the year. */
int64_t __crt_year_of(int64_t seconds);

/* gmtime()'s tm_zone. */
extern const char __crt_utc[];
/* What gmtime() and localtime() return, one for each thread (ISO C17 7.27.3 lets them share it). */
struct tm *__crt_tm(void);

/* asctime()'s text for any field values. Its length without the NUL. */
enum { CRT_ASCTIME_MAX = 80 };
int __crt_asctime(const struct tm *tm, char text[CRT_ASCTIME_MAX]);

/* The C locale's names. */
extern const char __crt_day_names[7][10];
extern const char __crt_month_names[12][10];

#endif
