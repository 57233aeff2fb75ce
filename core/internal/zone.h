/* SPDX-License-Identifier: MIT */
/* Time zones: what TZ or the system says, and which offset is in force when. POSIX.1-2017 XBD 8.3, RFC 8536 (TZif). */
#ifndef CRT_ZONE_H
#define CRT_ZONE_H

#include <stdint.h>
#include <time.h>

#include "attr.h"

/* A stretch of time with one offset: from `start` up to, not with, `end`. INT64_MIN and INT64_MAX: without a limit. */
struct crt_segment {
	int64_t start, end;
	/* Seconds east of Greenwich. */
	int32_t offset;
	int summer;
	/* Stays valid for the life of the process. */
	const char *name;
};

/* ---- POSIX TZ strings (tz_rule.c), pure --------------------------------------------------------------------------- */

/* One of the two changes of a year. */
struct crt_tz_change {
	/* 'M': weekday `day` of week `week` (5: the last) of month 1 to 12; 'J': day 1 to 365, never counting 29 February; 'N': day 0 to
	 * 365. */
	char kind;
	uint8_t month, week;
	uint16_t day;
	/* Seconds after (or before) midnight, by the clock that is in force until then. */
	int32_t time;
};

struct crt_tz_rule {
	/* Names in the parsed text, not NUL-terminated; the caller keeps the text or makes them permanent. */
	const char *name[2];
	uint8_t length[2];
	/* Seconds east of Greenwich: standard, summer. */
	int32_t offset[2];
	int has_summer;
	struct crt_tz_change change[2]; /* to summer time, to standard time */
};

/* Parses the whole text. 0, or -1 if it is no POSIX TZ string. */
int __crt_tz_parse(struct crt_tz_rule *rule, const char *text, size_t length);
/* What is in force at `t`. The names in the rule are NUL-terminated and permanent. */
void __crt_tz_rule_at(const struct crt_tz_rule *rule, int64_t t, struct crt_segment *segment);

/* ---- TZif files (tz_file.c), pure ------------------------------------------------------------------------------------ */

/* A file in memory that was checked: all that the functions below follow is within it. */
struct crt_tz_file {
	const unsigned char *times, *types, *infos;
	const char *names;
	uint32_t time_count, type_count, name_size;
	/* 4 or 8: bytes of a time. */
	int width;
	/* The rule that goes on after the last change; length 0: none. */
	const char *footer;
	size_t footer_length;
};

/* 0, or -1 if the bytes are no TZif file, or one that is damaged. */
int __crt_tz_file_open(struct crt_tz_file *file, const unsigned char *bytes, size_t size);
/* What is in force at `t`, and 1; 0 if that is after the last change (*segment begins there then). Names point into `names`. */
int __crt_tz_file_at(const struct crt_tz_file *file, const char *names, int64_t t, struct crt_segment *segment);

/* The offset, flag and name of a type. */
void __crt_tz_file_type(const struct crt_tz_file *file, const char *names, uint32_t type, struct crt_segment *segment);

/* ---- The process's zone (zone.c) ------------------------------------------------------------------------------------- */

/* Takes the zone's lock and follows TZ if that has changed. */
void __crt_zone_enter(void);
void __crt_zone_leave(void);
/* What is in force at `t`. Between the two above. */
void __crt_zone_at(int64_t t, struct crt_segment *segment);
/* All three. */
void __crt_zone_find(int64_t t, struct crt_segment *segment);
/* Nonzero if `name` is a name that this library gave out, which alone may be followed: a program's struct tm need not have one. */
int __crt_zone_name_known(const char *name);
/* tzname[summer] and its offset, after following TZ. */
const char *__crt_zone_name(int summer, int32_t *offset);
/* A permanent copy of `length` bytes and a NUL: always the same one for the same text. NULL if there is no memory. */
const char *__crt_zone_intern(const char *text, size_t length);

/* localtime_r(), with the negative errno. */
int __crt_localtime(int64_t t, struct tm *tm);

/* The variables of <time.h> under reserved names. */
extern char *__tzname[2];
extern long __timezone;
extern int __daylight;

#endif
