/* SPDX-License-Identifier: MIT */
/* Hostile input for what reads zones and dates: TZ strings, TZif files, strptime(). Core is under the sanitizers here, and each input
 * lies in a block of exactly its size. LLVMFuzzerTestOneInput is what clang's libFuzzer calls (clang -fsanitize=fuzzer -DFUZZ_ENGINE);
 * without it main() changes well-formed inputs at random. */
#include <limits.h>
#include <time.h>

#include "fuzz.h"
#include "../../core/internal/zone.h"

int __crt_tz_parse(struct crt_tz_rule *rule, const char *text, size_t length);
void __crt_tz_rule_at(const struct crt_tz_rule *rule, int64_t t, struct crt_segment *segment);
int __crt_tz_file_open(struct crt_tz_file *file, const unsigned char *bytes, size_t size);
int __crt_tz_file_at(const struct crt_tz_file *file, const char *names, int64_t t, struct crt_segment *segment);
char *crt_strptime(const char *text, const char *format, struct tm *tm);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const int64_t moments[] = { INT64_MIN / 200, -67768040609740800, -3000000000, -1, 0, 1, 951782400, 1719792000, 4102444800, 67768036191676799,
	INT64_MAX / 200 };
enum { MOMENTS = sizeof moments / sizeof moments[0] };

static void must(int holds, const char *what)
{
	fuzz_compared++;
	if (!holds && fuzz_different++ < 20)
		printf("%s\n", what);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct crt_tz_rule rule;
	struct crt_tz_file file;
	struct crt_segment segment;
	/* As a TZ string, without an end of its own. */
	if (__crt_tz_parse(&rule, (const char *)data, size) == 0) {
		must(rule.length[0] >= 3 && rule.name[0] >= (const char *)data && rule.name[0] + rule.length[0] <= (const char *)data + size, "name");
		for (int i = 0; i < MOMENTS; i++) {
			__crt_tz_rule_at(&rule, moments[i], &segment);
			must(segment.start <= moments[i] && moments[i] < segment.end, "rule's stretch");
			must(segment.offset >= -90000 && segment.offset <= 93600, "rule's offset");
		}
	}
	/* As a file. */
	if (__crt_tz_file_open(&file, data, size) == 0) {
		for (int i = 0; i < MOMENTS; i++) {
			__crt_tz_file_at(&file, file.names, moments[i], &segment);
			must(segment.start <= moments[i] && moments[i] < segment.end, "file's stretch");
			must(strlen(segment.name) < file.name_size, "file's name");
		}
		if (file.footer_length != 0)
			(void)__crt_tz_parse(&rule, file.footer, file.footer_length);
	}
	/* As a format and a text, with a NUL between and behind them. */
	if (size != 0 && data[size - 1] == '\0') {
		size_t format = strlen((const char *)data) + 1;
		struct tm tm;
		memset(&tm, 0, sizeof tm);
		if (format < size) {
			const char *text = (const char *)data + format;
			char *end = crt_strptime(text, (const char *)data, &tm);
			must(end == NULL || (end >= text && end <= text + strlen(text)), "strptime's end");
		}
	}
	return 0;
}

#ifndef FUZZ_ENGINE
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
		LLVMFuzzerTestOneInput(exact + 1, size);
		free(exact);
	}
	return fuzz_end();
}
#endif
