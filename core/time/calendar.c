/* SPDX-License-Identifier: MIT */
/* Days since 1970 to a date and back. Years begin in March here, so that the leap day is a year's last: then months and
 * years are straight lines that are rounded down (C. Neri and L. Schneider, Euclidean affine functions and their application to
 * calendar algorithms, 2022). */
#include <bits/errno_values.h>
#include <limits.h>

#include "calendar.h"

/* A whole number of 400-year cycles that makes every day of an int's years positive: 2,400,000,000 years. */
#define CYCLES INT64_C(6000000)
#define CYCLE_DAYS 146097
/* From 0000-03-01 to 1970-01-01. */
#define EPOCH_DAYS 719468

const char __crt_utc[] = "UTC";

/* The limits of seconds whose year fits tm_year. */
#define YEAR_MIN ((int64_t)INT_MIN + 1900)
#define YEAR_MAX ((int64_t)INT_MAX + 1900)

static int64_t floor_divide(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

int64_t __crt_days(int64_t year, int month)
{
	/* Months from March. */
	int late = month < 2;
	uint64_t y = (uint64_t)(year - late + CYCLES * 400);
	unsigned m = (unsigned)(late ? month + 10 : month - 2);
	uint64_t century = y / 100;
	uint64_t days = y * 1461 / 4 - century + century / 4 + (m * 979 + 15) / 32;
	return (int64_t)days - CYCLES * CYCLE_DAYS - EPOCH_DAYS;
}

/* The date of a day, counted from 1970. The year is as men count it. */
static int64_t date(int64_t day, struct tm *tm)
{
	uint64_t n = (uint64_t)(day + EPOCH_DAYS + CYCLES * CYCLE_DAYS) * 4 + 3;
	uint64_t century = n / CYCLE_DAYS;
	uint32_t of_century = (uint32_t)(n % CYCLE_DAYS) | 3;
	/* 2^32 / 1461, rounded up: exact for the days of a century. */
	uint64_t scaled = (uint64_t)of_century * 2939745;
	uint32_t year_of_century = (uint32_t)(scaled >> 32);
	uint32_t day_of_year = (uint32_t)scaled / 2939745 / 4;
	uint32_t line = day_of_year * 2141 + 197913;
	uint32_t month = line >> 16;
	int late = day_of_year >= 306;
	int64_t year = (int64_t)(century * 100 + year_of_century) - CYCLES * 400 + late;
	if (late) {
		tm->tm_mon = (int)month - 13;
		tm->tm_yday = (int)day_of_year - 306;
	} else {
		uint64_t cycle = year_of_century != 0 ? year_of_century : century;
		tm->tm_mon = (int)month - 1;
		tm->tm_yday = (int)day_of_year + 59 + (cycle % 4 == 0);
	}
	tm->tm_mday = (int)((line & 0xffff) / 2141) + 1;
	return year;
}

int __crt_split(struct tm *tm, int64_t seconds)
{
	/* A little beyond the range, which the exact check below cuts; far beyond, the arithmetic would overflow. */
	if (seconds < -67768100000000000 || seconds > 67768100000000000)
		return -EOVERFLOW;
	int64_t day = floor_divide(seconds, CRT_DAY);
	uint32_t rest = (uint32_t)(seconds - day * CRT_DAY);
	struct tm result = *tm;
	int64_t year = date(day, &result);
	if (year < YEAR_MIN || year > YEAR_MAX)
		return -EOVERFLOW;
	result.tm_year = (int)(year - 1900);
	/* 1970-01-01 was a Thursday; the cycles are whole weeks. */
	result.tm_wday = (int)((uint64_t)(day + 4 + CYCLES * CYCLE_DAYS) % 7);
	result.tm_hour = (int)(rest / 3600);
	result.tm_min = (int)(rest / 60 % 60);
	result.tm_sec = (int)(rest % 60);
	*tm = result;
	return 0;
}

int64_t __crt_year_of(int64_t seconds)
{
	struct tm unused;
	return date(floor_divide(seconds, CRT_DAY), &unused);
}

int64_t __crt_join(const struct tm *tm)
{
	int64_t years = floor_divide(tm->tm_mon, 12);
	int month = (int)(tm->tm_mon - years * 12);
	int64_t day = __crt_days(tm->tm_year + INT64_C(1900) + years, month) + tm->tm_mday - 1;
	return day * CRT_DAY + tm->tm_hour * INT64_C(3600) + tm->tm_min * INT64_C(60) + tm->tm_sec;
}
