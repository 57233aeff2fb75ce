/* SPDX-License-Identifier: MIT */
/* Any pattern for regcomp(), regexec(), fnmatch(): they stay within pattern and text, and what matches lies within the text. */
#include "engine.h"

/* Core's <regex.h>, whose types are not the host's. */
typedef ssize_t regoff_t;
typedef struct {
	void *buffer;
	size_t allocated, used;
	unsigned long syntax;
	char *fastmap;
	unsigned char *translate;
	size_t re_nsub;
	unsigned bits;
} regex_t;
typedef struct {
	regoff_t rm_so, rm_eo;
} regmatch_t;
enum { REG_EXTENDED = 1, REG_ICASE = 2, REG_NEWLINE = 4, REG_NOTBOL = 1, REG_NOTEOL = 2 };

int crt_regcomp(regex_t *regex, const char *pattern, int flags);
int __crt_regexec(const regex_t *regex, const char *text, size_t count, regmatch_t *matches, int flags);
size_t crt_regerror(int error, const regex_t *regex, char *text, size_t size);
void crt_regfree(regex_t *regex);
int crt_fnmatch(const char *pattern, const char *text, int flags);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t pattern_length, length;

	engine_start(data, size);
	unsigned shape = engine_byte();
	char *pattern = engine_string(&pattern_length), *text = engine_string(&length);
	/* Back references are exponential by nature. */
	if (pattern_length <= 64 && length <= 64) {
		regex_t regex;
		regmatch_t matches[10];
		int flags = (shape & 1 ? REG_EXTENDED : 0) | (shape & 2 ? REG_ICASE : 0) | (shape & 4 ? REG_NEWLINE : 0);
		int error = crt_regcomp(&regex, pattern, flags);
		if (error == 0) {
			error = __crt_regexec(&regex, text, 10, matches, (shape & 8 ? REG_NOTBOL : 0) | (shape & 16 ? REG_NOTEOL : 0));
			for (size_t i = 0; error == 0 && i < 10; i++) {
				regoff_t start = matches[i].rm_so, end = matches[i].rm_eo;
				MUST((start == -1 && end == -1 && i != 0) || (0 <= start && start <= end && end <= (regoff_t)length), "\"%s\" in \"%s\": %zu is %ld to %ld",
					pattern, text, i, (long)start, (long)end);
				MUST(i <= regex.re_nsub || start == -1, "\"%s\": %zu of %zu groups", pattern, i, regex.re_nsub);
			}
			crt_regfree(&regex);
		} else {
			char message[100];
			size_t needed = crt_regerror(error, &regex, message, sizeof message);
			MUST(needed == strlen(message) + 1, "message of %d", error);
		}
		(void)crt_fnmatch(pattern, text, (int)(shape >> 3 & 31));
	}
	free(pattern);
	free(text);
	return 0;
}
