/* SPDX-License-Identifier: MIT */
/* strptime(): text as a date by a format. POSIX.1-2017, with the BSDs' and glibc's %F %g %G %k %l %P %s %u %V %z %Z. */
#include "calendar.h"
#include "time_text.h"
#include "zone.h"

/* What the text has said besides struct tm's fields. */
struct seen {
	struct tm *tm;
	/* -1: not said. */
	int century, of_century, hour12, afternoon, week, monday_week;
	unsigned year : 1, month : 1, day : 1, weekday : 1, year_day : 1, whole : 1;
};

static int is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static char lower(char c)
{
	return (unsigned char)(c - 'A') < 26 ? (char)(c + 32) : c;
}

/* At most `digits` digits with a value in a range, after spaces and (POSIX lets it be there) a sign. */
static const char *number(const char *text, int *result, int digits, int least, int most)
{
	while (is_space(*text))
		text++;
	int64_t value = 0;
	const char *start = text;
	/* A digit that would make it too large is not the number's: %H of 945 is 9. */
	while (digits-- != 0 && (unsigned char)(*text - '0') < 10 && value * 10 <= most)
		value = value * 10 + (*text++ - '0');
	if (text == start || value < least || value > most)
		return NULL;
	*result = (int)value;
	return text;
}

static const char *name(const char *text, const char *expected, int length)
{
	int i = 0;
	while (expected[i] != '\0' && i != length && lower(text[i]) == lower(expected[i]))
		i++;
	return expected[i] == '\0' || i == length ? text + i : NULL;
}

/* One of `count` names, whole or its first three letters. */
static const char *one_of(const char *text, const char names[][10], int count, int *result)
{
	for (int i = 0; i < count; i++) {
		const char *end = name(text, names[i], -1);
		if (end == NULL)
			end = name(text, names[i], 3);
		if (end != NULL) {
			*result = i;
			return end;
		}
	}
	return NULL;
}

/* Z, or [+-]hh[[:]mm]. */
static const char *offset(const char *text, struct tm *tm)
{
	while (is_space(*text))
		text++;
	int negative = *text == '-', digits = 0, value = 0;
	if (*text == 'Z') {
		tm->tm_gmtoff = 0;
		tm->tm_zone = __crt_utc;
		return text + 1;
	}
	if (*text != '-' && *text != '+')
		return NULL;
	for (text++; digits < 4 && (unsigned char)(*text - '0') < 10; digits++) {
		value = value * 10 + (*text++ - '0');
		if (digits == 1 && *text == ':' && (unsigned char)(text[1] - '0') < 10)
			text++;
	}
	if (digits == 2)
		value *= 100;
	else if (digits != 4 || value % 100 >= 60)
		return NULL;
	if (value > 2400)
		return NULL;
	value = (value / 100 * 60 + value % 100) * 60;
	tm->tm_gmtoff = negative ? -value : value;
	/* A name of the library's own makes strftime() believe the offset; this one is empty, for there is none. */
	tm->tm_zone = __crt_utc + (value != 0 ? 3 : 0);
	return text;
}

/* A name of the current zone says whether it is summer time; any other word is skipped. */
static const char *zone(const char *text, struct tm *tm)
{
	while (is_space(*text))
		text++;
	int length = 0;
	while ((text[length] >= '0' && text[length] <= '9') || (lower(text[length]) >= 'a' && lower(text[length]) <= 'z') ||
		text[length] == '+' || text[length] == '-' || text[length] == '_' || text[length] == '/')
		length++;
	if (length == 0)
		return NULL;
	for (int summer = 0; summer < 2; summer++) {
		int32_t unused;
		const char *known = __crt_zone_name(summer, &unused);
		const char *end = name(text, known, -1);
		if (end == text + length) {
			tm->tm_isdst = summer && name(known, __crt_zone_name(0, &unused), -1) == NULL;
			break;
		}
	}
	return text + length;
}

static const char *parse(const char *text, const char *format, struct seen *seen)
{
	struct tm *tm = seen->tm;
	int value;
	for (; *format != '\0'; format++) {
		if (is_space(*format)) {
			while (is_space(*text))
				text++;
			continue;
		}
		if (*format != '%') {
			if (*text++ != *format)
				return NULL;
			continue;
		}
		format++;
		/* strftime()'s flags and widths mean nothing here but a number's width (POSIX). */
		int width = 0;
		int plain = (unsigned char)(lower(*format) - 'a') < 26 && *format != 'E' && *format != 'O';
		while (!plain && (*format == '-' || *format == '_' || *format == '0' || *format == '^' || *format == '#' || *format == '+'))
			format++;
		for (; (unsigned char)(*format - '0') < 10; format++)
			width = width < 1000 ? width * 10 + (*format - '0') : width;
		if (*format == 'E' || *format == 'O') {
			if (!__crt_time_modified(format[0], format[1]))
				return NULL;
			format++;
		}
		switch (*format) {
		case 'a':
		case 'A':
			text = one_of(text, __crt_day_names, 7, &tm->tm_wday);
			seen->weekday = 1;
			break;
		case 'b':
		case 'B':
		case 'h':
			text = one_of(text, __crt_month_names, 12, &tm->tm_mon);
			seen->month = 1;
			break;
		case 'c':
			text = parse(text, "%a %b %e %H:%M:%S %Y", seen);
			break;
		case 'C':
			text = number(text, &seen->century, width != 0 ? width : 2, 0, 99);
			break;
		case 'd':
		case 'e':
			text = number(text, &tm->tm_mday, 2, 1, 31);
			seen->day = 1;
			break;
		case 'D':
		case 'x':
			text = parse(text, "%m/%d/%y", seen);
			break;
		case 'F':
			text = parse(text, "%Y-%m-%d", seen);
			break;
		case 'g':
			/* The week's year says nothing about the date without the week's day, which nobody gives. */
			text = number(text, &value, 2, 0, 99);
			break;
		case 'G':
			text = number(text, &value, 4, 0, 9999);
			break;
		case 'H':
		case 'k':
			text = number(text, &tm->tm_hour, 2, 0, 23);
			seen->hour12 = -1;
			break;
		case 'I':
		case 'l':
			text = number(text, &seen->hour12, 2, 1, 12);
			break;
		case 'j':
			if ((text = number(text, &value, 3, 1, 366)) != NULL)
				tm->tm_yday = value - 1;
			seen->year_day = 1;
			break;
		case 'm':
			if ((text = number(text, &value, 2, 1, 12)) != NULL)
				tm->tm_mon = value - 1;
			seen->month = 1;
			break;
		case 'M':
			text = number(text, &tm->tm_min, 2, 0, 59);
			break;
		case 'n':
		case 't':
			while (is_space(*text))
				text++;
			break;
		case 'p':
		case 'P':
			if (lower(*text) != 'a' && lower(*text) != 'p')
				return NULL;
			seen->afternoon = lower(*text++) == 'p';
			if (lower(*text++) != 'm')
				return NULL;
			break;
		case 'r':
			text = parse(text, "%I:%M:%S %p", seen);
			break;
		case 'R':
			text = parse(text, "%H:%M", seen);
			break;
		case 's': {
			int negative = *text == '-';
			uint64_t seconds = 0;
			text += negative;
			const char *start = text;
			while ((unsigned char)(*text - '0') < 10 && seconds < UINT64_C(1) << 59)
				seconds = seconds * 10 + (uint64_t)(*text++ - '0');
			if (text == start || __crt_localtime(negative ? -(int64_t)seconds : (int64_t)seconds, tm) < 0)
				return NULL;
			seen->whole = 1;
			break;
		}
		case 'S':
			/* 61 is what C90 and other libraries allow. */
			text = number(text, &tm->tm_sec, 2, 0, 61);
			break;
		case 'T':
		case 'X':
			text = parse(text, "%H:%M:%S", seen);
			break;
		case 'u':
			if ((text = number(text, &value, 1, 1, 7)) != NULL)
				tm->tm_wday = value % 7;
			seen->weekday = 1;
			break;
		case 'w':
			text = number(text, &tm->tm_wday, 1, 0, 6);
			seen->weekday = 1;
			break;
		case 'U':
			text = number(text, &seen->week, 2, 0, 53);
			break;
		case 'W':
			text = number(text, &seen->monday_week, 2, 0, 53);
			break;
		case 'V':
			text = number(text, &value, 2, 0, 53);
			break;
		case 'y':
			text = number(text, &seen->of_century, 2, 0, 99);
			break;
		case 'Y': {
			/* A year before the first, or after 9999 with a width, may have a sign. */
			while (is_space(*text))
				text++;
			int negative = *text == '-';
			if (*text == '-' || *text == '+')
				text++;
			text = number(text, &value, width != 0 ? width : 4, 0, INT32_MAX);
			tm->tm_year = (negative ? -value : value) - 1900;
			seen->century = seen->of_century = -1;
			seen->year = 1;
			break;
		}
		case 'z':
			text = offset(text, tm);
			break;
		case 'Z':
			text = zone(text, tm);
			break;
		case '%':
			if (*text++ != '%')
				return NULL;
			break;
		default:
			return NULL;
		}
		if (text == NULL)
			return NULL;
	}
	return text;
}

char *strptime(const char *text, const char *format, struct tm *tm)
{
	struct seen seen = { .tm = tm, .century = -1, .of_century = -1, .hour12 = -1, .afternoon = -1, .week = -1, .monday_week = -1 };
	text = parse(text, format, &seen);
	if (text == NULL)
		return NULL;
	if (seen.whole)
		return (char *)(uintptr_t)text;

	if (seen.hour12 >= 0)
		tm->tm_hour = seen.hour12 % 12 + 12 * (seen.afternoon > 0);
	else if (seen.afternoon > 0 && tm->tm_hour < 12)
		tm->tm_hour += 12;
	if (seen.of_century >= 0) {
		/* POSIX: 69 to 99 are of the twentieth century. */
		int century = seen.century >= 0 ? seen.century : seen.of_century >= 69 ? 19 : 20;
		tm->tm_year = century * 100 + seen.of_century - 1900;
		seen.year = 1;
	} else if (seen.century >= 0) {
		/* The century alone is its first year, as with other libraries. */
		tm->tm_year = seen.century * 100 - 1900;
		seen.year = 1;
	}

	int64_t year = tm->tm_year + INT64_C(1900);
	int64_t first = __crt_days(year, 0);
	/* 0 is Sunday. */
	int first_weekday = (int)(((first + 4) % 7 + 7) % 7);
	if ((seen.week >= 0 || seen.monday_week >= 0) && seen.weekday && !seen.year_day && !(seen.month && seen.day)) {
		/* Week 1 begins with the year's first Sunday or Monday. */
		int monday = seen.week < 0;
		int offset_of_day = monday ? (tm->tm_wday + 6) % 7 : tm->tm_wday;
		int before = monday ? (first_weekday + 6) % 7 : first_weekday;
		int day = (monday ? seen.monday_week : seen.week) * 7 + offset_of_day - before;
		if (before == 0)
			day -= 7;
		int length = 365 + __crt_leap_year(year);
		if (day >= 0 && day < length) {
			tm->tm_yday = day;
			seen.year_day = 1;
		}
	}
	if (seen.year_day && !(seen.month && seen.day)) {
		int month = 11;
		while (month > 0 && __crt_days(year, month) - first > tm->tm_yday)
			month--;
		if (!seen.month)
			tm->tm_mon = month;
		if (!seen.day)
			tm->tm_mday = (int)(tm->tm_yday - (__crt_days(year, tm->tm_mon) - first)) + 1;
		seen.month = seen.day = seen.year = 1;
	}
	/* Whatever part of the date was given, the rest of it is in the fields already. */
	if ((seen.year || seen.month || seen.day) && (unsigned)tm->tm_mon < 12) {
		int64_t day = __crt_days(year, tm->tm_mon) + tm->tm_mday - 1;
		if (!seen.year_day)
			tm->tm_yday = (int)(day - first);
		if (!seen.weekday)
			tm->tm_wday = (int)(((day + 4) % 7 + 7) % 7);
	}
	return (char *)(uintptr_t)text;
}
