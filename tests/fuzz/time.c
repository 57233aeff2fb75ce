/* SPDX-License-Identifier: MIT */
/* localtime(), mktime(), strftime(), strptime() and TZ against the host's: every zone of its database (served to core from the fake's
 * files), random POSIX strings, random times and dates, all conversions with flags and widths. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <sys/stat.h>
#include <time.h>
#include <wchar.h>

#include "fuzz.h"
#include "../fake/fake.h"

/* Core's struct tm is the host's: x86-64 Linux has one layout. */
struct tm *crt_localtime_r(const time_t *time, struct tm *result);
struct tm *crt_gmtime_r(const time_t *time, struct tm *result);
time_t crt_mktime(struct tm *tm);
time_t crt_timegm(struct tm *tm);
size_t crt_strftime(char *text, size_t size, const char *format, const struct tm *tm);
char *crt_strptime(const char *text, const char *format, struct tm *tm);
char *crt_asctime_r(const struct tm *tm, char *text);
int crt_setenv(const char *name, const char *value, int replace);
void crt_tzset(void);
extern char *crt___tzname[2];

static char zone[300];

static void say(const char *what, long long value, const char *detail)
{
	if (fuzz_different++ < 30)
		printf("TZ=%s: %s(%lld): %s\n", zone, what, value, detail);
}

static const char *show(const struct tm *tm)
{
	static char text[4][200];
	static int turn;
	char *at = text[turn++ % 4];
	snprintf(at, 200, "%d-%d-%d %d:%d:%d wday %d yday %d isdst %d gmtoff %ld %s", tm->tm_year, tm->tm_mon, tm->tm_mday, tm->tm_hour,
		tm->tm_min, tm->tm_sec, tm->tm_wday, tm->tm_yday, tm->tm_isdst, tm->tm_gmtoff, tm->tm_zone ? tm->tm_zone : "(null)");
	return at;
}

static int same(const struct tm *a, const struct tm *b)
{
	return a->tm_year == b->tm_year && a->tm_mon == b->tm_mon && a->tm_mday == b->tm_mday && a->tm_hour == b->tm_hour &&
		a->tm_min == b->tm_min && a->tm_sec == b->tm_sec && a->tm_wday == b->tm_wday && a->tm_yday == b->tm_yday &&
		a->tm_isdst == b->tm_isdst && a->tm_gmtoff == b->tm_gmtoff && !strcmp(a->tm_zone, b->tm_zone);
}

static void report(const char *what, long long value, const struct tm *a, const struct tm *b)
{
	char detail[500];
	snprintf(detail, sizeof detail, "ours %s, the host's %s", show(a), show(b));
	say(what, value, detail);
}

/* Rules of TZ itself: the host applies them from 1970 on. */
static int rules;

/* Within five million years: beyond, the host's rules overflow an int. */
static time_t random_time(void)
{
	if (rules)
		return (time_t)(40000000 + fuzz_next() % (fuzz_below(4) ? 10000000000 : 100000000000000));
	switch (fuzz_below(8)) {
	case 0: return (time_t)(fuzz_next() % 150000000000000) * (fuzz_below(2) ? 1 : -1);
	case 1: return (time_t)(fuzz_next() % 20000000000) - 10000000000;
	case 2: return (time_t)(fuzz_next() % 6000000000) - 3000000000;
	default: return (time_t)(fuzz_next() % 5000000000) - 2000000000;
	}
}

static void compare_localtime(time_t t)
{
	struct tm a, b;
	*crt___errno_location() = errno = 0;
	int ours = crt_localtime_r(&t, &a) != NULL, theirs = localtime_r(&t, &b) != NULL;
	fuzz_compared++;
	if (ours != theirs || (ours && !same(&a, &b)))
		report("localtime", t, &a, &b);
	if (!ours && *crt___errno_location() != EOVERFLOW)
		say("localtime", t, "errno");
}

/* The time at which the offset changes between two times, or 0. */
static time_t change_between(time_t early, time_t late)
{
	struct tm a, b;
	localtime_r(&early, &a);
	localtime_r(&late, &b);
	if (a.tm_gmtoff == b.tm_gmtoff && a.tm_isdst == b.tm_isdst)
		return 0;
	while (late - early > 1) {
		time_t middle = early + (late - early) / 2;
		localtime_r(&middle, &b);
		if (a.tm_gmtoff == b.tm_gmtoff && a.tm_isdst == b.tm_isdst)
			early = middle;
		else
			late = middle;
	}
	return late;
}

static void compare_mktime(void)
{
	struct tm tm = { 0 }, a, b;
	time_t t = random_time();
	if (fuzz_below(2)) {
		time_t change = change_between(t, t + 20000000);
		if (change)
			t = change + fuzz_below(20000) - 10000;
	}
	if (!localtime_r(&t, &tm))
		return;
	switch (fuzz_below(4)) {
	case 0:
		tm.tm_mon += fuzz_below(100) - 50;
		tm.tm_mday += fuzz_below(1000) - 500;
		tm.tm_hour += fuzz_below(1000) - 500;
		tm.tm_min += fuzz_below(100000) - 50000;
		break;
	case 1:
		tm.tm_mon = (int)(fuzz_next() % (rules ? 1000000 : 20000000)) - (rules ? 0 : 10000000);
		tm.tm_mday = (int)(fuzz_next() % 200000000);
		tm.tm_hour = (int)fuzz_next() / 2000;
		tm.tm_min = (int)fuzz_next() / 2000;
		break;
	}
	tm.tm_isdst = fuzz_below(3) - 1;
	a = b = tm;
	fuzz_compared++;
	time_t ours = crt_mktime(&a), theirs = mktime(&b);
	/* Where a date is shown twice and nothing says which is meant, or never, the host answers as its last answer suggests: any time that
	 * shows the date, or was meant by one of the two clocks, is right. A time moved by tm_isdst has the same freedom. */
	if (rules && ours < 0)
		return;
	if (ours != theirs && ours != -1 && theirs != -1) {
		struct tm check;
		time_t near = ours < theirs ? ours : theirs;
		time_t far = ours < theirs ? theirs : ours;
		localtime_r(&ours, &check);
		int shows = check.tm_sec == b.tm_sec && check.tm_min == b.tm_min && check.tm_hour == b.tm_hour && check.tm_mday == b.tm_mday;
		if (tm.tm_isdst >= 0 && a.tm_isdst != tm.tm_isdst && far - near <= 7200)
			return;
		if (far - near <= 3 * 86400 && (shows || change_between(near - 200000, far + 200000) != 0))
			return;
	}
	if (ours != theirs || (ours != -1 && !same(&a, &b))) {
		char detail[800];
		snprintf(detail, sizeof detail, "%s: ours %lld %s, the host's %lld %s", show(&tm), (long long)ours, show(&a), (long long)theirs,
			show(&b));
		say("mktime", tm.tm_isdst, detail);
	}
	a = b = tm;
	ours = crt_timegm(&a);
	theirs = timegm(&b);
	a.tm_zone = b.tm_zone = "";
	if (ours != theirs || (ours != -1 && !same(&a, &b)))
		report("timegm", ours, &a, &b);
}

static void compare_strftime(void)
{
	static const char conversions[] = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%";
	/* The host has no '+'. */
	static const char flags[] = "_-0^#";
	char format[64], a[400], b[400];
	char *at = format;
	struct tm tm, copy;
	time_t t = random_time();
	/* (The host puts zeros before the sign.) */
	t = (t < 0 ? -t : t) % (fuzz_below(3) ? 10000000000 : 100000000000000);
	if (!crt_localtime_r(&t, &tm) || !localtime_r(&t, &copy))
		return;
	for (int parts = 1 + fuzz_below(3); parts; parts--) {
		if (!fuzz_below(4))
			*at++ = "x \n-%"[fuzz_below(4)];
		*at++ = '%';
		char conversion = conversions[fuzz_below(sizeof conversions - 1)];
		/* The host has no sign before a year of more than four digits (POSIX: %F is %+4Y-%m-%d). */
		if (conversion == 'F' && tm.tm_year > 9999 - 1900)
			conversion = 'D';
		char flag = fuzz_below(3) ? '\0' : flags[fuzz_below(sizeof flags - 1)];
		/* The host pads %z on either side of its sign, and %F as a text (POSIX: its year); and '-' does not keep it from padding. */
		if (conversion != 'z' && conversion != 'F') {
			if (flag)
				*at++ = flag;
			if (flag != '-' && !fuzz_below(4))
				at += sprintf(at, "%d", 1 + fuzz_below(30));
		}
		/* With others it does as it likes. */
		if (strchr("cCxXyY", conversion) && fuzz_below(2))
			*at++ = 'E';
		else if (strchr("deHImMSUuVwWy", conversion) && fuzz_below(2))
			*at++ = 'O';
		*at++ = conversion;
	}
	*at = '\0';
	size_t size = fuzz_below(4) ? sizeof a : (size_t)fuzz_below(40);
	memset(a, 0, sizeof a);
	memset(b, 0, sizeof b);
	fuzz_compared++;
	size_t ours = crt_strftime(a, size, format, &tm), theirs = strftime(b, size, format, &copy);
	if (ours != theirs || (ours && strcmp(a, b))) {
		char detail[900];
		snprintf(detail, sizeof detail, "format %s size %zu: ours %zu \"%s\", the host's %zu \"%s\"", format, size, ours, a, theirs, b);
		say("strftime", t, detail);
	}
}

static void compare_strptime(void)
{
	static const char *const formats[] = { "%Y-%m-%d %H:%M:%S", "%c", "%D %T", "%a %b %d %r %Y", "%F %R", "%d.%m.%y", "%Y %j", "%C %y",
		"%Y %U %w", "%Y %W %u", "%A, %d %B %Y %I %p", "%h %e %Y", "%n%H%t%M", "%Y-%m-%dT%H:%M:%S%z", "%s", "%y%m%d", "%H%M%S", "%%%d",
		"%k:%M", "%l %p", "%m %Y", "%Y" };
	const char *format = formats[fuzz_below((int)(sizeof formats / sizeof formats[0]))];
	char text[200];
	struct tm tm, a = { 0 }, b;
	time_t t = (time_t)(fuzz_next() % 30000000000) - 10000000000;
	if (!localtime_r(&t, &tm))
		return;
	strftime(text, sizeof text, format, &tm);
	if (!fuzz_below(4) && *text)
		text[fuzz_below((int)strlen(text))] = "0123456789 apm-+:Z"[fuzz_below(18)];
	a.tm_mday = 1;
	a.tm_zone = "";
	b = a;
	fuzz_compared++;
	char *ours = crt_strptime(text, format, &a), *theirs = strptime(text, format, &b);
	/* The host knows no signs but %z's, takes any offset, and weeks that a year has not. */
	if (strpbrk(text, "+-") && (!strcmp(format, "%s") || !strstr(format, "-")))
		return;
	if ((text[0] == '+' || text[0] == '-') || (strstr(format, "%z") && strcmp(text + strlen(text) - 4, "1500") > 0) || strstr(text, " 5") || strstr(text, " 0") ||
		strstr(text, "61") ||
		strstr(text, "-+") || strstr(text, "--"))
		return;
	if (strstr(format, "%z") && ours)
		a.tm_zone = b.tm_zone = "";
	if (ours != theirs || (ours && !same(&a, &b))) {
		char detail[900];
		snprintf(detail, sizeof detail, "format %s text \"%s\": ours %d %s, the host's %d %s", format, text, ours ? (int)(ours - text) : -1,
			show(&a), theirs ? (int)(theirs - text) : -1, show(&b));
		say("strptime", t, detail);
	}
}

static void set_zone(void)
{
	crt_setenv("TZ", zone, 1);
	setenv("TZ", zone, 1);
	crt_tzset();
	tzset();
	fuzz_compared++;
	if (strcmp(crt___tzname[0], tzname[0]) || strcmp(crt___tzname[1], tzname[1])) {
		char detail[200];
		snprintf(detail, sizeof detail, "ours %s %s, the host's %s %s", crt___tzname[0], crt___tzname[1], tzname[0], tzname[1]);
		if (getenv("FUZZ_NAMES"))
			say("tzname", 0, detail);
	}
}

static void compare_all(long count)
{
	for (long i = 0; i < count; i++) {
		time_t t = random_time();
		compare_localtime(t);
		time_t change = change_between(t, t + 20000000);
		if (change) {
			compare_localtime(change - 1);
			compare_localtime(change);
		}
		compare_mktime();
		compare_strftime();
		compare_strptime();
	}
}

static void random_rule(char *at)
{
	static const char *const names[] = { "EST", "CEST", "<+03>", "<-0330>", "ABCDEFG" };
	at += sprintf(at, "%s%s%d", names[fuzz_below(5)], (const char *[]){ "", "+", "-" }[fuzz_below(3)], fuzz_below(25));
	if (!fuzz_below(3))
		at += sprintf(at, ":%02d", fuzz_below(60));
	if (!fuzz_below(4))
		return;
	at += sprintf(at, "%s", names[fuzz_below(5)]);
	if (!fuzz_below(3))
		at += sprintf(at, "%s%d:30", (const char *[]){ "", "-" }[fuzz_below(2)], fuzz_below(24));
	/* Not near a year's end, where the host goes by the year in UTC, and far apart, so that their order is always the same. */
	int turn = fuzz_below(2);
	for (int i = 0; i < 2; i++, turn ^= 1) {
		switch (fuzz_below(3)) {
		case 0: at += sprintf(at, ",J%d", 40 + fuzz_below(100) + turn * 160); break;
		case 1: at += sprintf(at, ",%d", 40 + fuzz_below(100) + turn * 160); break;
		default: at += sprintf(at, ",M%d.%d.%d", 2 + fuzz_below(4) + turn * 6, 1 + fuzz_below(5), fuzz_below(7)); break;
		}
		if (fuzz_below(2))
			at += sprintf(at, "/%d:%02d:%02d", fuzz_below(190) - 25 < 0 ? fuzz_below(25) : fuzz_below(167), fuzz_below(60), fuzz_below(60));
	}
}

static char *zones[2000];
static int zone_count;

static void gather(const char *folder, const char *prefix)
{
	char path[1024];
	DIR *dir = opendir(folder);
	struct dirent *entry;
	while (dir && (entry = readdir(dir)) != NULL) {
		struct stat about;
		if (entry->d_name[0] == '.' || strlen(prefix) + strlen(entry->d_name) > 200)
			continue;
		/* right/ counts leap seconds, which core skips. */
		if (!strcmp(entry->d_name, "right") || !strcmp(entry->d_name, "posix") || !strcmp(entry->d_name, "localtime"))
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
		if (stat(path, &about) < 0)
			continue;
		char name[512];
		snprintf(name, sizeof name, "%s%s", prefix, entry->d_name);
		if (S_ISDIR(about.st_mode)) {
			strcat(name, "/");
			gather(path, name);
			continue;
		}
		static char bytes[100000];
		FILE *file = fopen(path, "rb");
		size_t size = file ? fread(bytes, 1, sizeof bytes, file) : 0;
		if (file)
			fclose(file);
		/* Names in POSIX's form (EST5EDT) are files for the host. */
		int digit = strpbrk(name, "0123456789") != NULL && strchr(name, '/') == NULL;
		if (size > 44 && !memcmp(bytes, "TZif", 4) && !digit && zone_count < 2000) {
			fake_put_file(path, bytes, size);
			zones[zone_count++] = strdup(name);
		}
	}
	if (dir)
		closedir(dir);
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 20000);
	gather("/usr/share/zoneinfo", "");
	long each = fuzz_cases / (zone_count + 100) + 1;
	for (int i = 0; i < zone_count; i++) {
		strcpy(zone, zones[i]);
		set_zone();
		compare_all(each);
	}
	rules = 1;
	for (long i = 0; i < 100 + fuzz_cases / 100; i++) {
		random_rule(zone);
		set_zone();
		compare_all(each < 20 ? each : 20);
	}
	printf("%d zones\n", zone_count);
	return fuzz_end();
}
