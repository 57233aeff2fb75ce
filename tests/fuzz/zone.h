/* SPDX-License-Identifier: MIT */
/* What must hold whatever a TZ string, a TZif file or a date says. Shared by the random run (zone.c) and by the fuzzers. The includer defines
 * MUST(condition, text). */
#ifndef ZONE_H
#define ZONE_H

#include <time.h>

#include "../../core/internal/zone.h"

char *crt_strptime(const char *text, const char *format, struct tm *tm);
size_t crt_strftime(char *text, size_t size, const char *format, const struct tm *tm);

static const int64_t moments[] = { INT64_MIN / 200, -67768040609740800, -3000000000, -1, 0, 1, 951782400, 1719792000, 4102444800, 67768036191676799,
	INT64_MAX / 200 };
enum { MOMENTS = sizeof moments / sizeof moments[0] };

/* As a TZ string, without an end of its own. */
static inline void check_rule(const uint8_t *data, size_t size)
{
	struct crt_tz_rule rule;
	struct crt_segment segment;
	if (__crt_tz_parse(&rule, (const char *)data, size) != 0)
		return;
	MUST(rule.length[0] >= 3 && rule.name[0] >= (const char *)data && rule.name[0] + rule.length[0] <= (const char *)data + size, "name");
	for (int i = 0; i < MOMENTS; i++) {
		__crt_tz_rule_at(&rule, moments[i], &segment);
		MUST(segment.start <= moments[i] && moments[i] < segment.end, "rule's stretch");
		MUST(segment.offset >= -90000 && segment.offset <= 93600, "rule's offset");
	}
}

static inline void check_file(const uint8_t *data, size_t size)
{
	struct crt_tz_rule rule;
	struct crt_tz_file file;
	struct crt_segment segment;
	if (__crt_tz_file_open(&file, data, size) != 0)
		return;
	for (int i = 0; i < MOMENTS; i++) {
		__crt_tz_file_at(&file, file.names, moments[i], &segment);
		MUST(segment.start <= moments[i] && moments[i] < segment.end, "file's stretch");
		MUST(strlen(segment.name) < file.name_size, "file's name");
	}
	if (file.footer_length != 0)
		(void)__crt_tz_parse(&rule, file.footer, file.footer_length);
}

/* A format, a NUL, a text, a NUL. */
static inline void check_date(const uint8_t *data, size_t size)
{
	struct tm tm;
	if (size == 0 || data[size - 1] != '\0')
		return;
	size_t format = strlen((const char *)data) + 1;
	memset(&tm, 0, sizeof tm);
	if (format < size) {
		const char *text = (const char *)data + format;
		char *end = crt_strptime(text, (const char *)data, &tm);
		MUST(end == NULL || (end >= text && end <= text + strlen(text)), "strptime's end");
	}
}

#endif
