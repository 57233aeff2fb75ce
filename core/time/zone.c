/* SPDX-License-Identifier: MIT */
/* The process's time zone: TZ, or the system's, and what is in force at a moment. Answers are kept with the stretches of time that they
 * hold for, and are given without a lock as long as TZ is what it was. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "calendar.h"
#include "environ.h"
#include "error.h"
#include "fork.h"
#include "lock.h"
#include "zone.h"

enum { TEXT_MAX = 512, PATH_SIZE = 1024, YEARS = 16 };
/* The largest files of the time zone database have 4 KiB. */
enum { FILE_MAX = 1 << 20 };

char *__tzname[2] = { (char *)(uintptr_t)__crt_utc, (char *)(uintptr_t)__crt_utc };
long __timezone;
int __daylight;
/* POSIX's names, which <time.h> makes the ones above, are there for programs that declare the variables themselves; weak, for in ISO C
 * they are the program's. Microsoft's are reserved. */
extern char *posix_tzname[2] __asm__("tzname") CRT_WEAK_ALIAS(__tzname);
extern long posix_timezone __asm__("timezone") CRT_WEAK_ALIAS(__timezone);
extern int posix_daylight __asm__("daylight") CRT_WEAK_ALIAS(__daylight);
extern char *_tzname[2] CRT_ALIAS(__tzname);
extern long _timezone CRT_ALIAS(__timezone);
extern int _daylight CRT_ALIAS(__daylight);

/* All guarded by the lock. */
struct crt_lock __crt_zone_lock;
static enum { UNKNOWN, UNSET, SET } state;
/* TZ as it was when it was last followed. */
static char text[TEXT_MAX];
static struct crt_tz_rule rule;
/* Nonzero if the zone begins with a file's changes; `names` are the permanent copies of its own. */
static int has_file;
/* Nonzero if the rule goes on after the file's last change (or there is no file). */
static int has_rule;
static struct crt_tz_file file;
static const char *file_names;
/* The mapping that holds the file. */
static unsigned char *bytes;
static size_t bytes_size;
/* Nonzero if the zone is the system's, which may have a rule for each year. */
static int by_year;
static struct { int year; struct crt_tz_rule rule; } years[YEARS];

/* What is read without the lock, too, together with `state` and `text`: `sequence` is odd while somebody writes, and before the first one has, and is
 * another number afterwards. */
static unsigned sequence = 1;
/* The answers, by time: each for the last question of its 97 days. */
enum { SLOTS = 256, SLOT_SHIFT = 23 };
static struct crt_segment slots[SLOTS];
/* Where TZ was found: the array, the place in it and the entry, and __crt_environ_changes at that time. */
static char **seen_environ, *seen_entry;
static size_t seen_place;
static unsigned seen_changes;

static void begin_writing(void)
{
	__atomic_store_n(&sequence, sequence | 1, __ATOMIC_RELAXED);
	__atomic_thread_fence(__ATOMIC_RELEASE);
}

static void end_writing(void)
{
	__atomic_store_n(&sequence, (sequence | 1) + 1, __ATOMIC_RELEASE);
}

static struct crt_segment *slot_of(int64_t t)
{
	return &slots[(uint64_t)t >> SLOT_SHIFT & (SLOTS - 1)];
}

static void make_permanent(struct crt_tz_rule *r)
{
	for (int i = 0; i <= (r->has_summer != 0); i++) {
		const char *name = __crt_zone_intern(r->name[i], r->length[i]);
		r->name[i] = name != NULL ? name : __crt_utc + sizeof "UTC" - 1;
	}
}

static size_t length_of(const char *s)
{
	size_t length = 0;
	while (s[length] != '\0')
		length++;
	return length;
}

static int use_rule(const char *s, size_t length)
{
	if (__crt_tz_parse(&rule, s, length) < 0)
		return -1;
	make_permanent(&rule);
	has_rule = 1;
	return 0;
}

/* Appends a string to the path; 0, or -1 if there is no room. */
static int append(char *path, size_t *at, const char *s)
{
	size_t length = length_of(s);
	if (length >= PATH_SIZE - *at)
		return -1;
	for (size_t i = 0; i <= length; i++)
		path[*at + i] = s[i];
	*at += length;
	return 0;
}

static int is_absolute(const char *name)
{
	return PLAT_IS_SEPARATOR(name[0]) || (PLAT_HAS_DRIVES && name[0] != '\0' && name[1] == ':');
}

/* The file's path in the database; `trusted` is what the system itself says. 0, or -1. */
static int find_path(char *path, const char *name, int trusted)
{
	size_t at = 0;
	int secure = !trusted && __plat_secure();
	if (secure) {
		/* A program with more rights than its caller opens nothing for him but zones. */
		for (const char *p = name; *p != '\0'; p++)
			if (p[0] == '.' && p[1] == '.')
				return -1;
		if (is_absolute(name))
			return -1;
	}
	if (is_absolute(name))
		return append(path, &at, name);
	int result = -1;
	__crt_lock(&__crt_environ_lock);
	char **place = secure ? NULL : __crt_environ_find("TZDIR", 5);
	const char *folder = place != NULL && (*place)[6] != '\0' ? *place + 6 : PLAT_ZONE_FOLDER;
	if (folder != NULL && append(path, &at, folder) == 0 && append(path, &at, "/") == 0)
		result = append(path, &at, name);
	__crt_unlock(&__crt_environ_lock);
	return result;
}

static int read_file(const char *path, size_t *size)
{
	/* What is no ordinary file (a terminal, a pipe) is not waited for, and has no size. */
	int fd = __plat_open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | __O_BINARY, 0);
	if (fd < 0)
		return -1;
	int64_t end = __plat_seek(fd, 0, SEEK_END);
	int result = end > 0 && end <= FILE_MAX ? 0 : -1;
	if (result == 0 && bytes_size < (size_t)end) {
		size_t granule = __plat_system.map_granule;
		size_t room = ((size_t)end + granule - 1) & ~(granule - 1);
		void *fresh;
		result = __plat_mem_map(room, 0, &fresh) < 0 ? -1 : 0;
		if (result == 0) {
			if (bytes != NULL)
				__plat_mem_unmap(bytes, bytes_size);
			bytes = fresh;
			bytes_size = room;
		}
	}
	size_t got = 0;
	while (result == 0 && got < (size_t)end) {
		intptr_t n = __plat_pread(fd, bytes + got, (size_t)end - got, (int64_t)got);
		if (n == -EINTR)
			continue;
		if (n <= 0)
			result = -1;
		else
			got += (size_t)n;
	}
	__plat_close(fd);
	*size = got;
	return result;
}

static int use_file(const char *name, int trusted)
{
	char path[PATH_SIZE];
	size_t size;
	if (name[0] == '\0' || find_path(path, name, trusted) < 0 || read_file(path, &size) < 0 || __crt_tz_file_open(&file, bytes, size) < 0)
		return -1;
	/* A footer that cannot be followed leaves the last change in force. */
	if (file.footer_length != 0)
		(void)use_rule(file.footer, file.footer_length);
	if (file.time_count == 0 && has_rule)
		return 0;
	file_names = __crt_zone_intern(file.names, file.name_size - 1);
	has_file = file_names != NULL;
	return has_file ? 0 : -1;
}

static void set_variables(void)
{
	const char *name[2] = { NULL, NULL };
	int32_t offset[2] = { 0, 0 };
	__daylight = 0;
	if (has_file) {
		/* The types in the order of their use, then those of the rule: the last of each kind stays. */
		for (uint32_t i = 0; i <= file.time_count; i++) {
			struct crt_segment type;
			__crt_tz_file_type(&file, file_names, i == 0 ? 0 : file.types[i - 1], &type);
			name[type.summer] = type.name;
			offset[type.summer] = type.offset;
		}
	}
	for (int i = 0; has_rule && i <= (rule.has_summer != 0); i++) {
		name[i] = rule.name[i];
		offset[i] = rule.offset[i];
	}
	__daylight = name[1] != NULL;
	if (name[0] == NULL) {
		name[0] = name[1];
		offset[0] = offset[1];
	}
	if (name[1] == NULL) {
		name[1] = name[0];
		offset[1] = offset[0];
	}
	__tzname[0] = (char *)(uintptr_t)name[0];
	__tzname[1] = (char *)(uintptr_t)name[1];
	__timezone = -offset[0];
	rule.offset[1] = offset[1];
}

static void load(const char *tz)
{
	char system[TEXT_MAX];
	int trusted = 0, result = -1;
	has_file = has_rule = by_year = 0;
	memset(slots, 0, sizeof slots);
	if (tz == NULL) {
		trusted = 1;
		if (__plat_tz(system, sizeof system) > 0) {
			tz = system;
			by_year = system[0] != ':';
			for (int i = 0; i < YEARS; i++)
				years[i].year = 0;
		}
	}
	if (tz != NULL && *tz != '\0') {
		/* Text in POSIX's form is that on every system, even if the database has a file of that name (EST5EDT). */
		if (*tz == ':')
			tz++;
		else
			result = use_rule(tz, length_of(tz));
		if (result < 0)
			result = use_file(tz, trusted);
	}
	if (result < 0) {
		by_year = 0;
		(void)use_rule("UTC0", 4);
	}
	set_variables();
}

/* TZ's entry in the environment, or NULL. Few names begin with its letter, so most entries cost one look. */
static char **find_tz(void)
{
	if (__environ == NULL)
		return NULL;
	for (char **place = __environ; *place != NULL; place++)
		if (((*place)[0] | 0x20) == 't' && __crt_environ_same(*place, "TZ", 2) && (*place)[2] == '=')
			return place;
	return NULL;
}

/* Nonzero if TZ is what it was; else `text` has the new one. */
static int unchanged(void)
{
	int same;
	__crt_lock(&__crt_environ_lock);
	char **place = find_tz();
	seen_environ = __environ;
	seen_changes = __crt_environ_changes;
	if (place != NULL) {
		seen_place = (size_t)(place - __environ);
		seen_entry = *place;
	}
	if (place == NULL) {
		same = state == UNSET;
		state = UNSET;
	} else {
		const char *value = *place + 3;
		size_t i = 0;
		same = state == SET;
		while (same && value[i] == text[i] && value[i] != '\0')
			i++;
		same = same && value[i] == text[i];
		if (!same) {
			for (i = 0; i < TEXT_MAX - 1 && value[i] != '\0'; i++)
				text[i] = value[i];
			/* What is longer is no zone, and must not look like one where it is cut. */
			if (value[i] != '\0')
				i = 0;
			text[i] = '\0';
		}
		state = SET;
	}
	__crt_unlock(&__crt_environ_lock);
	return same;
}

/* Nonzero if what is known of TZ still holds, by a look without a lock: at the entry, where there was one. (No array or string that setenv() and its kin
 * ever made goes away.) What they did since is looked at by unchanged(). `before` is the sequence's number. */
static int holds(unsigned before)
{
	char **array = seen_environ, *entry = seen_entry;
	size_t place = seen_place;
	int set = state == SET;
	if ((before & 1) != 0 || __atomic_load_n(&__crt_environ_changes, __ATOMIC_ACQUIRE) != seen_changes || __environ != array)
		return 0;
	if (!set)
		return 1;
	/* The place and the array belong together. */
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	if (__atomic_load_n(&sequence, __ATOMIC_RELAXED) != before)
		return 0;
	return array[place] == entry && entry[0] == 'T' && entry[1] == 'Z' && entry[2] == '=' && strcmp(entry + 3, text) == 0;
}

void __crt_zone_enter(void)
{
	__crt_lock(&__crt_zone_lock);
	if (holds(sequence))
		return;
	begin_writing();
	if (!unchanged())
		load(state == SET ? text : NULL);
	end_writing();
}

void __crt_zone_leave(void)
{
	__crt_unlock(&__crt_zone_lock);
}

/* The rule of one year, where the system has such, and the seconds in which it counts. */
static const struct crt_tz_rule *rule_of_year(int64_t t, int64_t *start, int64_t *end)
{
	int64_t year = __crt_year_of(t + rule.offset[0]);
	*start = __crt_days(year, 0) * CRT_DAY - rule.offset[0];
	*end = __crt_days(year + 1, 0) * CRT_DAY - rule.offset[0];
	if (year < 1900 || year > 9999)
		return &rule;
	int slot = (int)(year % YEARS);
	if (years[slot].year != year) {
		char own[TEXT_MAX];
		intptr_t length = __plat_tz_year((int)year, own, sizeof own);
		years[slot].rule = rule;
		if (length > 0) {
			struct crt_tz_rule found;
			if (__crt_tz_parse(&found, own, (size_t)length) == 0) {
				make_permanent(&found);
				years[slot].rule = found;
			}
		}
		years[slot].year = (int)year;
	}
	return &years[slot].rule;
}

/* After every date that a struct tm can hold. */
#define LAST INT64_C(67768100000000000)

static CRT_NOINLINE void find(int64_t t, struct crt_segment *segment)
{
	int64_t start = INT64_MIN, end = INT64_MAX;
	const struct crt_tz_rule *r = &rule;
	/* Beyond the last date nothing changes any more (and arithmetic would overflow). */
	if (t < -LAST || t > LAST) {
		find(t < 0 ? -LAST : LAST, segment);
		if (t < 0)
			segment->start = INT64_MIN;
		else
			segment->end = INT64_MAX;
		return;
	}
	if (has_file) {
		if (__crt_tz_file_at(&file, file_names, t, segment) || !has_rule)
			return;
		start = segment->start;
	} else if (by_year) {
		r = rule_of_year(t, &start, &end);
	}
	__crt_tz_rule_at(r, t, segment);
	if (segment->start < start)
		segment->start = start;
	if (segment->end > end)
		segment->end = end;
}

void __crt_zone_at(int64_t t, struct crt_segment *segment)
{
	struct crt_segment *slot = slot_of(t);
	if (CRT_LIKELY(t >= slot->start && t < slot->end)) {
		*segment = *slot;
		return;
	}
	find(t, segment);
	begin_writing();
	*slot = *segment;
	end_writing();
}

void __crt_zone_find(int64_t t, struct crt_segment *segment)
{
	unsigned before = __atomic_load_n(&sequence, __ATOMIC_ACQUIRE);
	if (CRT_LIKELY(holds(before))) {
		*segment = *slot_of(t);
		__atomic_thread_fence(__ATOMIC_ACQUIRE);
		if (CRT_LIKELY(__atomic_load_n(&sequence, __ATOMIC_RELAXED) == before && t >= segment->start && t < segment->end))
			return;
	}
	__crt_zone_enter();
	__crt_zone_at(t, segment);
	__crt_zone_leave();
}

const char *__crt_zone_name(int summer, int32_t *offset)
{
	__crt_zone_enter();
	const char *name = __tzname[summer];
	*offset = summer ? rule.offset[1] : (int32_t)-__timezone;
	__crt_zone_leave();
	return name;
}

int __crt_localtime(int64_t t, struct tm *tm)
{
	struct crt_segment segment;
	__crt_zone_find(t, &segment);
	int64_t local;
	int error = __builtin_add_overflow(t, segment.offset, &local) ? -EOVERFLOW : __crt_split(tm, local);
	if (error < 0)
		return error;
	tm->tm_isdst = segment.summer;
	tm->tm_gmtoff = segment.offset;
	tm->tm_zone = segment.name;
	return 0;
}
