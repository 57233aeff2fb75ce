/* SPDX-License-Identifier: MIT */
/* strptime() with any format and text, and strftime() with any format and any fields, into a block of any size. */
#include "engine.h"
#include "../zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t format_length;
	struct tm tm;

	engine_start(data, size);
	unsigned shape = engine_byte();
	if (shape & 1) {
		/* check_date() wants the last NUL, too. */
		size_t length;
		char *text = engine_rest(&length);
		check_date((const uint8_t *)text, length + 1);
		free(text);
		return 0;
	}
	size_t room = engine_word(2) & 2047;
	int *fields[] = { &tm.tm_sec, &tm.tm_min, &tm.tm_hour, &tm.tm_mday, &tm.tm_mon, &tm.tm_year, &tm.tm_wday, &tm.tm_yday, &tm.tm_isdst };
	memset(&tm, 0, sizeof tm);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		*fields[i] = shape >> 1 & 1 ? (int)(uint32_t)engine_word(4) : (int)engine_byte();
	tm.tm_gmtoff = (int)(uint32_t)engine_word(4);
	tm.tm_zone = "UTC";
	char *format = engine_string(&format_length), *block = malloc(room);
	size_t result = crt_strftime(block, room, format, &tm);
	MUST(result < room || result == 0, "strftime says %zu of %zu", result, room);
	MUST(result == 0 || strlen(block) == result, "strftime says %zu, and wrote %zu", result, strlen(block));
	free(block);
	free(format);
	return 0;
}
