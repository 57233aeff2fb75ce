/* SPDX-License-Identifier: MIT */
/* POSIX TZ strings, as std offset dst offset,start/time,end/time. POSIX.1-2017 XBD 8.3, with RFC 8536's hours from -167 to 167. */
#include <limits.h>
#include <stddef.h>

#include "calendar.h"
#include "zone.h"

struct text {
	const char *at, *end;
};

static int next_is(struct text *t, char c)
{
	if (t->at == t->end || *t->at != c)
		return 0;
	t->at++;
	return 1;
}

static int is_digit(const struct text *t)
{
	return t->at != t->end && (unsigned char)(*t->at - '0') < 10;
}

static int is_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

/* Digits with a value of at most `max`, or -1. */
static int number(struct text *t, int max)
{
	if (!is_digit(t))
		return -1;
	int value = 0;
	while (is_digit(t)) {
		value = value * 10 + (*t->at++ - '0');
		if (value > max)
			return -1;
	}
	return value;
}

/* [+-]hh[:mm[:ss]]; 0, or -1. */
static int duration(struct text *t, int max_hours, int32_t *result)
{
	int negative = next_is(t, '-');
	if (!negative)
		next_is(t, '+');
	int32_t value = number(t, max_hours);
	if (value < 0)
		return -1;
	value *= 3600;
	for (int unit = 60; unit != 0 && next_is(t, ':'); unit /= 60) {
		int part = number(t, 59);
		if (part < 0)
			return -1;
		value += part * unit;
	}
	*result = negative ? -value : value;
	return 0;
}

/* A name: three letters at least, or in <> letters, digits and signs. */
static int name(struct text *t, const char **start, uint8_t *length)
{
	int quoted = next_is(t, '<');
	*start = t->at;
	while (t->at != t->end && (is_letter(*t->at) || (quoted && (is_digit(t) || *t->at == '+' || *t->at == '-'))))
		t->at++;
	ptrdiff_t count = t->at - *start;
	if (count < 3 || count > UCHAR_MAX)
		return -1;
	*length = (uint8_t)count;
	return quoted && !next_is(t, '>') ? -1 : 0;
}

static int change(struct text *t, struct crt_tz_change *c)
{
	int value;
	*c = (struct crt_tz_change){ .kind = 'N', .time = 7200 };
	if (next_is(t, 'M')) {
		int month = number(t, 12);
		int week = next_is(t, '.') ? number(t, 5) : -1;
		value = next_is(t, '.') ? number(t, 6) : -1;
		if (month < 1 || week < 1)
			return -1;
		c->kind = 'M';
		c->month = (uint8_t)month;
		c->week = (uint8_t)week;
	} else if (next_is(t, 'J')) {
		c->kind = 'J';
		value = number(t, 365);
		if (value == 0)
			return -1;
	} else {
		value = number(t, 365);
	}
	if (value < 0)
		return -1;
	c->day = (uint16_t)value;
	return next_is(t, '/') ? duration(t, 167, &c->time) : 0;
}

int __crt_tz_parse(struct crt_tz_rule *rule, const char *text, size_t length)
{
	struct text t = { text, text + length };
	*rule = (struct crt_tz_rule){ 0 };
	/* TZ counts offsets westward. */
	if (name(&t, &rule->name[0], &rule->length[0]) < 0 || duration(&t, 24, &rule->offset[0]) < 0)
		return -1;
	rule->offset[0] = -rule->offset[0];
	if (t.at == t.end)
		return 0;
	rule->has_summer = 1;
	if (name(&t, &rule->name[1], &rule->length[1]) < 0)
		return -1;
	rule->offset[1] = rule->offset[0] + 3600;
	if (t.at != t.end && *t.at != ',') {
		if (duration(&t, 24, &rule->offset[1]) < 0)
			return -1;
		rule->offset[1] = -rule->offset[1];
	}
	if (t.at == t.end) {
		/* Without a rule everybody takes that of the United States (since 2007). */
		static const char usual[] = ",M3.2.0,M11.1.0";
		t = (struct text){ usual, usual + sizeof usual - 1 };
	}
	if (!next_is(&t, ',') || change(&t, &rule->change[0]) < 0 || !next_is(&t, ',') || change(&t, &rule->change[1]) < 0)
		return -1;
	return t.at == t.end ? 0 : -1;
}

/* When a change happens in a year, by a clock that shows UTC + 0. */
static int64_t moment(const struct crt_tz_change *c, int64_t year)
{
	int64_t day;
	if (c->kind == 'M') {
		int month = c->month - 1;
		day = __crt_days(year, month);
		int64_t next = month == 11 ? __crt_days(year + 1, 0) : __crt_days(year, month + 1);
		int weekday = (int)(((day + 4) % 7 + 7) % 7);
		day += (c->day - weekday + 7) % 7 + (c->week - 1) * 7;
		if (day >= next)
			day -= 7;
	} else {
		day = __crt_days(year, 0) + c->day;
		if (c->kind == 'J' && !(c->day >= 60 && __crt_leap_year(year)))
			day--;
	}
	return day * CRT_DAY + c->time;
}

/* The usual case: both changes of the year are days away from its ends, so that those of the years around are far away, too, and two or three of
 * them are all that matters. 0 if it is not that one. */
static int usual(const struct crt_tz_rule *rule, int64_t t, int64_t year, struct crt_segment *segment)
{
	int64_t to_summer = moment(&rule->change[0], year) - rule->offset[0], back = moment(&rule->change[1], year) - rule->offset[1];
	int64_t start = __crt_days(year, 0) * CRT_DAY, first, second;
	/* Which of them comes later, and so is the last of the year before. */
	int later = to_summer > back;
	first = later ? back : to_summer;
	second = later ? to_summer : back;
	if (first == second || first < start + 10 * CRT_DAY || second > start + 355 * CRT_DAY)
		return 0;
	segment->summer = !later;
	segment->start = first;
	segment->end = second;
	if (t < first) {
		segment->summer = later;
		segment->start = moment(&rule->change[!later], year - 1) - rule->offset[!later];
		segment->end = first;
	} else if (t >= second) {
		segment->summer = later;
		segment->start = second;
		segment->end = moment(&rule->change[later], year + 1) - rule->offset[later];
	}
	return 1;
}

void __crt_tz_rule_at(const struct crt_tz_rule *rule, int64_t t, struct crt_segment *segment)
{
	int summer = 0;
	segment->start = INT64_MIN;
	segment->end = INT64_MAX;
	if (rule->has_summer) {
		/* A change may lie a week outside its year, so the years around are looked at, too: one nearly always does. */
		enum { AROUND = 2, COUNT = 2 * (2 * AROUND + 1) };
		struct { int64_t at; int summer; } changes[COUNT];
		int64_t year = __crt_year_of(t + rule->offset[0]);
		int i = 0, count = 0;
		if (usual(rule, t, year, segment)) {
			segment->offset = rule->offset[segment->summer];
			segment->name = rule->name[segment->summer];
			return;
		}
		for (int around = 1; around <= AROUND && (i == 0 || i == count); around++) {
			count = 0;
			for (int64_t y = year - around; y <= year + around; y++) {
				for (int to = 1; to >= 0; to--) {
					/* Where two fall together the later year's counts: summer time all year long ends and begins at once. */
					int64_t at = moment(&rule->change[!to], y) - rule->offset[!to];
					int place = count++;
					for (; place > 0 && changes[place - 1].at > at; place--)
						changes[place] = changes[place - 1];
					changes[place].at = at;
					changes[place].summer = to;
				}
			}
			for (i = 0; i < count && changes[i].at <= t; i++)
				;
		}
		/* One is always behind us: both of a year lie within 373 days. */
		summer = changes[i > 0 ? i - 1 : 0].summer;
		segment->start = changes[i > 0 ? i - 1 : 0].at;
		if (i < count)
			segment->end = changes[i].at;
	}
	segment->offset = rule->offset[summer];
	segment->summer = summer;
	segment->name = rule->name[summer];
}
