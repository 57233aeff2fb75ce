/* SPDX-License-Identifier: MIT */
/* mktime(): a date in the process's zone as a time. The stretches of equal offset around the date are walked through, and in
 * each the time that would show the date is tried; that finds every answer there is, whatever the zone does. */
#include <bits/errno_values.h>

#include "calendar.h"
#include "error.h"
#include "zone.h"

/* No offset is larger. */
enum { OFFSET_MAX = 26 * 3600 };
/* How far a zone is searched for the other kind of time, if tm_isdst says what is not so: eight and a half years, as glibc does. */
#define SEARCH INT64_C(268435456)

/* The offset of the nearest stretch whose summer time flag is `summer`; 0 if there is none, then *offset stays. */
static int nearest(int64_t t, int summer, int32_t *offset)
{
	struct crt_segment here, early, late;
	__crt_zone_at(t, &here);
	early = late = here;
	for (;;) {
		int64_t before = early.start != INT64_MIN && t - early.start <= SEARCH ? t - early.start : INT64_MAX;
		int64_t after = late.end != INT64_MAX && late.end - t <= SEARCH ? late.end - t : INT64_MAX;
		if (before == INT64_MAX && after == INT64_MAX)
			return 0;
		struct crt_segment *next = before <= after ? &early : &late;
		__crt_zone_at(next == &early ? early.start - 1 : late.end, next);
		if (next->summer == summer) {
			*offset = next->offset;
			return 1;
		}
	}
}

/* The time that shows the date of `local` seconds. `summer` is tm_isdst. */
static int64_t resolve(int64_t local, int summer)
{
	struct crt_segment s, before;
	int64_t found = 0;
	int is_found = 0, fits = 0;
	__crt_zone_at(local - OFFSET_MAX, &s);
	before = s;
	for (;;) {
		int64_t candidate = local - s.offset;
		if (candidate >= s.start && candidate < s.end) {
			/* The date is shown twice where clocks are set back: tm_isdst chooses, else the first counts. */
			int match = summer < 0 || s.summer == (summer > 0);
			if (!is_found || (match && !fits)) {
				found = candidate;
				is_found = 1;
				fits = match;
			}
		} else if (!is_found && candidate < s.start) {
			/* Never shown: clocks were set forward over it. The clock that was in force before, or the one that tm_isdst
			 * names, says what was meant. */
			int late = summer >= 0 && s.summer == (summer > 0);
			found = local - (late ? s.offset : before.offset);
			is_found = 1;
			fits = summer < 0 || late || before.summer == (summer > 0);
			break;
		}
		if (s.end > local + OFFSET_MAX)
			break;
		before = s;
		__crt_zone_at(s.end, &s);
	}
	if (!fits) {
		int32_t offset;
		if (nearest(found, summer > 0, &offset))
			found = local - offset;
		else
			/* No such clock is near. An hour is what the two differ by elsewhere. */
			found += summer > 0 ? -3600 : 3600;
	}
	return found;
}

time_t mktime(struct tm *tm)
{
	int64_t local = __crt_join(tm);
	struct tm result = *tm;
	struct crt_segment segment;
	__crt_zone_enter();
	int64_t t = resolve(local, tm->tm_isdst);
	__crt_zone_at(t, &segment);
	__crt_zone_leave();
	int error = __crt_split(&result, t + segment.offset);
	if (error < 0) {
		__crt_set_errno(-error);
		return -1;
	}
	result.tm_isdst = segment.summer;
	result.tm_gmtoff = segment.offset;
	result.tm_zone = segment.name;
	*tm = result;
	return t;
}
