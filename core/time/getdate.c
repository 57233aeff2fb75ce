/* SPDX-License-Identifier: MIT */
/* getdate(), getdate_r(): text as a date by the first fitting format of the file that DATEMSK names. POSIX.1-2017, with GNU's reentrant form. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "calendar.h"

enum { NO_VARIABLE = 1, NO_FILE, NO_STATUS, NO_REGULAR_FILE, NO_INPUT, NO_MEMORY, NO_FORMAT, NO_DATE };

int getdate_err;

static const char *after_blanks(const char *text)
{
	while (*text == ' ' || (*text >= '\t' && *text <= '\r'))
		text++;
	return text;
}

/* The text as a date by the format, or 0. What it does not say is `base`'s then, or follows from what is. */
static int read_by(const char *format, const char *text, const struct tm *base, struct tm *result)
{
	*result = *base;
	const char *end = strptime(text, format, result);
	return end != NULL && *after_blanks(end) == '\0';
}

/* What the text says: bits, one for each field. */
enum { SECOND = 1, MINUTE = 2, HOUR = 4, DAY = 8, MONTH = 16, YEAR = 32, WEEKDAY = 64 };

static unsigned read_line(const char *format, const char *text, struct tm *result)
{
	/* What is the same over two dates that differ in everything was said. The weekdays that follow from any mixture of the one with what was
	 * said and the other with it differ, too. */
	static const struct tm one = { .tm_sec = 1, .tm_min = 1, .tm_hour = 1, .tm_mday = 1, .tm_mon = 0, .tm_year = 101, .tm_wday = 7, .tm_isdst = -1 };
	static const struct tm other = { .tm_sec = 2, .tm_min = 2, .tm_hour = 2, .tm_mday = 3, .tm_mon = 4, .tm_year = 102, .tm_wday = 8, .tm_isdst = -1 };
	struct tm second;
	if (!read_by(format, text, &one, result) || !read_by(format, text, &other, &second))
		return 0;
	return (result->tm_sec == second.tm_sec ? SECOND : 0u) | (result->tm_min == second.tm_min ? MINUTE : 0u) |
		(result->tm_hour == second.tm_hour ? HOUR : 0u) | (result->tm_mday == second.tm_mday ? DAY : 0u) |
		(result->tm_mon == second.tm_mon ? MONTH : 0u) | (result->tm_year == second.tm_year ? YEAR : 0u) |
		(result->tm_wday == second.tm_wday ? WEEKDAY : 0u);
}

static int first_weekday(const struct tm *tm)
{
	int64_t first = __crt_days(tm->tm_year + INT64_C(1900), tm->tm_mon);
	return (int)((tm->tm_wday - 4 - first) % 7 + 7) % 7 + 1;
}

/* Takes what was not said from now. POSIX's rules for it. */
static void complete(struct tm *tm, unsigned said, const struct tm *now)
{
	unsigned date = said & (DAY | MONTH | YEAR);
	if ((said & (HOUR | MINUTE | SECOND)) == 0) {
		tm->tm_hour = now->tm_hour;
		tm->tm_min = now->tm_min;
		tm->tm_sec = now->tm_sec;
	} else {
		if (!(said & HOUR))
			tm->tm_hour = 0;
		if (!(said & MINUTE))
			tm->tm_min = 0;
		if (!(said & SECOND))
			tm->tm_sec = 0;
	}
	if (date == 0) {
		tm->tm_year = now->tm_year;
		tm->tm_mon = now->tm_mon;
		tm->tm_mday = now->tm_mday;
		/* The next such weekday, today among them; else the next such hour. */
		if (said & WEEKDAY)
			tm->tm_mday += (tm->tm_wday - now->tm_wday + 7) % 7;
		else if (said & HOUR)
			tm->tm_mday += tm->tm_hour < now->tm_hour;
		return;
	}
	if (!(said & YEAR))
		tm->tm_year = now->tm_year + ((said & MONTH) && tm->tm_mon < now->tm_mon);
	if (!(said & MONTH))
		tm->tm_mon = now->tm_mon;
	if (!(said & DAY))
		tm->tm_mday = !(said & MONTH) ? now->tm_mday : said & WEEKDAY ? first_weekday(tm) : 1;
}

/* The text by the stream's first line that fits it, completed; else an error's number. */
static int find(const char *text, FILE *formats, struct tm *result)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t length;
	int error = NO_FORMAT;
	errno = 0;
	while ((length = getline(&line, &room, formats)) >= 0) {
		if (length > 0 && line[length - 1] == '\n')
			line[length - 1] = '\0';
		struct tm now;
		unsigned said = read_line(after_blanks(line), text, result);
		if (said == 0)
			continue;
		time_t t = time(NULL);
		error = NO_DATE;
		if (localtime_r(&t, &now) == NULL)
			break;
		complete(result, said, &now);
		/* A 31 February that was said is none, but tomorrow may be next month's first day. */
		int64_t first = __crt_days(result->tm_year + INT64_C(1900), result->tm_mon);
		int64_t next = __crt_days(result->tm_year + INT64_C(1900) + result->tm_mon / 11, (result->tm_mon + 1) % 12);
		if ((said & (DAY | MONTH | YEAR)) == 0 || result->tm_mday <= next - first) {
			struct tm whole = *result;
			whole.tm_wday = -1;
			mktime(&whole);
			if (whole.tm_wday >= 0) {
				*result = whole;
				error = 0;
			}
		}
		break;
	}
	if (length < 0 && ferror(formats))
		error = errno == ENOMEM ? NO_MEMORY : NO_INPUT;
	else if (length < 0 && !feof(formats))
		error = NO_MEMORY;
	free(line);
	return error;
}

int getdate_r(const char *restrict text, struct tm *restrict result)
{
	const char *path = getenv("DATEMSK");
	struct stat about;
	if (path == NULL || *path == '\0')
		return NO_VARIABLE;
	if (stat(path, &about) < 0)
		return errno == ENOENT || errno == EACCES || errno == ENOTDIR ? NO_FILE : NO_STATUS;
	if (!S_ISREG(about.st_mode))
		return NO_REGULAR_FILE;
	FILE *formats = fopen(path, "re");
	if (formats == NULL)
		return errno == ENOMEM ? NO_MEMORY : NO_FILE;
	int error = find(after_blanks(text), formats, result);
	fclose(formats);
	return error;
}

struct tm *getdate(const char *text)
{
	static struct tm result;
	struct tm found;
	int error = getdate_r(text, &found);
	if (error != 0) {
		getdate_err = error;
		return NULL;
	}
	result = found;
	return &result;
}
