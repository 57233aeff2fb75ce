/* SPDX-License-Identifier: MIT */
/* Hostile input for what reads zones and dates: TZ strings, TZif files, strptime(): well-formed inputs are changed at random. Core is under the
 * sanitizers here, and each input lies in a block of exactly its size. (engine/ has the same for libFuzzer.) */
#include <limits.h>

#include "fuzz.h"

static void must(int holds, const char *what)
{
	fuzz_compared++;
	if (!holds && fuzz_different++ < 20)
		printf("%s\n", what);
}
#define MUST(condition, what) must(condition, what)
#include "zone.h"

static unsigned char buffer[8192];

static size_t make(void)
{
	static const char *const zones[] = { "EST5EDT,M3.2.0,M11.1.0", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "XXX3EDT4,0/0,J365/23", "ABC-24:59:59" };
	static const char *const dates[] = { "%Y-%m-%d %H:%M:%S\0" "2024-02-29 23:59:60", "%a %b %e %r %Y %z\0Thu Feb 29 12:00:01 PM 2024 +0530",
		"%s %C%y %U %w %j\0" "1719792000 2024 08 4 366", "%F%T%Z%p%I%n%t%%\0" "2024-01-0112:00:00CETpm3 %" };
	static const size_t date_sizes[] = { 38, 53, 42, 43 };
	static const char *const files[] = { "/usr/share/zoneinfo/Europe/Berlin", "/usr/share/zoneinfo/America/New_York", "/usr/share/zoneinfo/UTC",
		"/usr/share/zoneinfo/Pacific/Apia" };
	int which = fuzz_below(4);
	switch (fuzz_below(3)) {
	case 0: {
		size_t size = strlen(zones[which]);
		memcpy(buffer, zones[which], size);
		return size;
	}
	case 1:
		memset(buffer, 0, date_sizes[which] + 1);
		memcpy(buffer, dates[which], date_sizes[which] - 1);
		return date_sizes[which];
	default: {
		FILE *file = fopen(files[which], "rb");
		size_t size = file != NULL ? fread(buffer, 1, sizeof buffer, file) : 0;
		if (file != NULL)
			fclose(file);
		return size;
	}
	}
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 20000);
	for (long i = 0; i < fuzz_cases; i++) {
		size_t size = make();
		/* Headers are where the counts are. */
		for (int changes = fuzz_below(6); changes != 0 && size != 0; changes--) {
			size_t at = fuzz_below(2) ? (size_t)fuzz_below((int)size) : (size_t)fuzz_below(size < 96 ? (int)size : 96);
			buffer[at] = fuzz_below(2) ? (unsigned char)fuzz_next() : (unsigned char)"\0\1\x7f\x80\xff%M,./:-09"[fuzz_below(15)];
		}
		if (!fuzz_below(4) && size != 0)
			size = (size_t)fuzz_below((int)size) + 1;
		uint8_t *exact = malloc(size + 1);
		memcpy(exact + 1, buffer, size);
		check_rule(exact + 1, size);
		check_file(exact + 1, size);
		check_date(exact + 1, size);
		free(exact);
	}
	return fuzz_end();
}
