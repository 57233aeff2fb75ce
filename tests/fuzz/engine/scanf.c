/* SPDX-License-Identifier: MIT */
/* sscanf() with any format and any text: it must stay within both, store no more than it says, and do the same as fscanf() does on
 * a stream that holds the text. */
#include <ctype.h>

#include "engine.h"

int crt_sscanf(const char *text, const char *format, ...);
int crt_fscanf(void *stream, const char *format, ...);
void *crt_fmemopen(void *memory, size_t size, const char *mode);
int crt_fclose(void *stream);
void crt_free(void *memory);

enum { TARGETS = 8, LONGEST = 200, ROOM = 4 * (LONGEST + 4) };
static _Alignas(16) char from_text[TARGETS][ROOM], from_stream[TARGETS][ROOM];

/* Each conversion has an argument of its own, and none asks for an allocation or for an argument that is not there. */
static int fit(const char *format)
{
	int conversions = 0;
	for (const char *p = format; *p != '\0'; p++) {
		if (*p == '%' && ++conversions > TARGETS)
			return 0;
		if (*p == '$' && !(p > format && p[-1] >= '1' && p[-1] <= '0' + TARGETS && (p < format + 2 || !isdigit((unsigned char)p[-2]))))
			return 0;
		/* %ms and the host's old %as. */
		if (*p == 'm')
			return 0;
	}
	return 1;
}

#define ARGUMENTS(at) at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t format_length, length;

	engine_start(data, size);
	char *format = engine_string(&format_length), *text = engine_string(&length);
	if (length <= LONGEST && fit(format)) {
		memset(from_text, 0x55, sizeof from_text);
		memset(from_stream, 0x55, sizeof from_stream);
		int result = crt_sscanf(text, format, ARGUMENTS(from_text));
		MUST(result >= -1 && result <= TARGETS, "result %d", result);
		/* A stream of no bytes cannot be made. */
		void *stream = length != 0 ? crt_fmemopen(text, length, "r") : NULL;
		if (stream != NULL) {
			int again = crt_fscanf(stream, format, ARGUMENTS(from_stream));
			crt_fclose(stream);
			MUST(result == again && memcmp(from_text, from_stream, sizeof from_text) == 0, "\"%s\", \"%s\": %d, from a stream %d", format, text,
				result, again);
		}
	}
	free(format);
	free(text);
	return 0;
}
