/* SPDX-License-Identifier: MIT */
/* The system's time zone as a POSIX TZ string, such as <+01>-1<+02>,M3.5.0,M10.5.0/3. Windows names its zones by whole
 * phrases in the user's language, so the abbreviations are the offsets themselves, as the time zone database has them. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "crt_platform.h"

struct text {
	char *at, *end;
};

static void put(struct text *t, char c)
{
	if (t->at < t->end)
		*t->at = c;
	t->at++;
}

static void put_number(struct text *t, unsigned n, unsigned digits)
{
	char reversed[10];
	unsigned count = 0;
	do
		reversed[count++] = (char)('0' + n % 10);
	while ((n /= 10) != 0 || count < digits);
	while (count != 0)
		put(t, reversed[--count]);
}

/* `minutes` west of Greenwich: the abbreviation, whose sign counts east. */
static void put_name(struct text *t, LONG minutes)
{
	unsigned size = (unsigned)(minutes < 0 ? -minutes : minutes);
	put(t, '<');
	put(t, minutes <= 0 ? '+' : '-');
	put_number(t, size / 60, 2);
	if (size % 60 != 0)
		put_number(t, size % 60, 2);
	put(t, '>');
}

static void put_offset(struct text *t, LONG minutes)
{
	unsigned size = (unsigned)(minutes < 0 ? -minutes : minutes);
	if (minutes < 0)
		put(t, '-');
	put_number(t, size / 60, 1);
	if (size % 60 != 0) {
		put(t, ':');
		put_number(t, size % 60, 2);
	}
}

/* A change: the n-th weekday of a month (5: the last), or in a zone with a year in it a day of the year. Both systems
 * count its time by the clock that is in force until then. */
static void put_change(struct text *t, const SYSTEMTIME *when)
{
	put(t, ',');
	if (when->wYear == 0) {
		put(t, 'M');
		put_number(t, when->wMonth, 1);
		put(t, '.');
		put_number(t, when->wDay, 1);
		put(t, '.');
		put_number(t, when->wDayOfWeek, 1);
	} else {
		/* J counts from 1 and never counts the 29th of February. */
		static const uint16_t before[12] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
		put(t, 'J');
		put_number(t, before[(when->wMonth - 1u) % 12] + (unsigned)when->wDay, 1);
	}
	/* A change at the end of a day is written as one millisecond before it. */
	unsigned seconds = when->wHour * 3600u + when->wMinute * 60u + when->wSecond + (when->wMilliseconds >= 500);
	if (seconds != 7200) {
		put(t, '/');
		put_number(t, seconds / 3600, 1);
		if (seconds % 3600 != 0) {
			put(t, ':');
			put_number(t, seconds / 60 % 60, 2);
		}
		if (seconds % 60 != 0) {
			put(t, ':');
			put_number(t, seconds % 60, 2);
		}
	}
}

/* The text of a zone whose changes (unless they are switched off) are those of one year. */
static intptr_t put_zone(const TIME_ZONE_INFORMATION *zone, int with_changes, char *buffer, size_t size)
{
	struct text t = { buffer, buffer + size };
	int changes = zone->StandardDate.wMonth != 0 && zone->DaylightDate.wMonth != 0 && with_changes;
	/* StandardBias counts only where there is a StandardDate (TIME_ZONE_INFORMATION, Microsoft Learn). */
	LONG standard = zone->Bias + (zone->StandardDate.wMonth != 0 ? zone->StandardBias : 0);
	if (standard == 0 && !changes) {
		put(&t, 'U');
		put(&t, 'T');
		put(&t, 'C');
		put(&t, '0');
	} else {
		put_name(&t, standard);
		put_offset(&t, standard);
	}
	if (changes) {
		LONG summer = zone->Bias + zone->DaylightBias;
		put_name(&t, summer);
		if (summer != standard - 60)
			put_offset(&t, summer);
		put_change(&t, &zone->DaylightDate);
		put_change(&t, &zone->StandardDate);
	}
	if (t.at >= t.end)
		return -ERANGE;
	*t.at = '\0';
	return t.at - buffer;
}

intptr_t __plat_tz(char *buffer, size_t size)
{
	DYNAMIC_TIME_ZONE_INFORMATION zone;
	TIME_ZONE_INFORMATION now;
	if (GetDynamicTimeZoneInformation(&zone) == TIME_ZONE_ID_INVALID)
		return -ENOENT;
	now.Bias = zone.Bias;
	now.StandardDate = zone.StandardDate;
	now.StandardBias = zone.StandardBias;
	now.DaylightDate = zone.DaylightDate;
	now.DaylightBias = zone.DaylightBias;
	return put_zone(&now, !zone.DynamicDaylightTimeDisabled, buffer, size);
}

intptr_t __plat_tz_year(int year, char *buffer, size_t size)
{
	DYNAMIC_TIME_ZONE_INFORMATION zone;
	TIME_ZONE_INFORMATION then;
	/* The calendar of SYSTEMTIME. Windows 7 has both calls. */
	if (year < 1601 || year > 30827 || GetDynamicTimeZoneInformation(&zone) == TIME_ZONE_ID_INVALID ||
		zone.DynamicDaylightTimeDisabled || !GetTimeZoneInformationForYear((USHORT)year, &zone, &then))
		return -ENOENT;
	return put_zone(&then, 1, buffer, size);
}
