/* SPDX-License-Identifier: MIT */
/* strftime()'s conversions as text, for its narrow and its wide form. ISO C17 7.27.3.5, POSIX.1-2017, glibc's flags. */
#ifndef CRT_TIME_TEXT_H
#define CRT_TIME_TEXT_H

#include <stddef.h>
#include <time.h>

/* One conversion of a format. */
struct crt_time_spec {
	/* '_' spaces, '0' zeros, '+' zeros and a sign, '-' nothing; 0: as the conversion does. */
	char pad;
	/* '^' and '#'. */
	char upper, swap;
	/* E, O or 0. */
	char modifier;
	char conversion;
	/* -1: none. */
	int width;
};

/* Text, in front of which stands a sign and then `fill` times `pad`. */
struct crt_time_text {
	const char *text;
	size_t length, fill;
	char sign, pad;
	/* In front of the fill. */
	char buffer[120];
};

/* Reads what follows a % up to and with the conversion; a template, as formats have two kinds of characters. The new place, or NULL
 * at the format's end. */
#define CRT_TIME_SPEC(spec, at) \
	do { \
		*(spec) = (struct crt_time_spec){ .width = -1 }; \
		/* Mostly a letter, and nothing before it. */ \
		if (((unsigned)*(at) | 0x20) - 'a' < 26 && *(at) != 'E' && *(at) != 'O') { \
			(spec)->conversion = (char)*(at); \
			break; \
		} \
		for (;; (at)++) { \
			if (*(at) == '_' || *(at) == '-' || *(at) == '0' || *(at) == '+') \
				(spec)->pad = (char)*(at); \
			else if (*(at) == '^') \
				(spec)->upper = 1; \
			else if (*(at) == '#') \
				(spec)->swap = 1; \
			else \
				break; \
		} \
		if (*(at) >= '0' && *(at) <= '9') { \
			(spec)->width = 0; \
			for (; *(at) >= '0' && *(at) <= '9'; (at)++) \
				(spec)->width = (spec)->width > 100000000 ? 1000000000 : (spec)->width * 10 + (int)(*(at) - '0'); \
		} \
		if (*(at) == 'E' || *(at) == 'O') \
			(spec)->modifier = (char)*(at)++; \
		/* What is no ASCII is no conversion. */ \
		(spec)->conversion = (unsigned)*(at) < 128 ? (char)*(at) : '\0'; \
	} while (0)

/* Whether E or O may stand before the conversion. */
int __crt_time_modified(char modifier, char conversion);
/* 1, or 0 if there is no such conversion. */
int __crt_time_text(struct crt_time_text *result, const struct crt_time_spec *spec, const struct tm *tm);
/* strftime() without a limit of the clause: the length without the NUL, or 0 if the text does not fit. */
size_t __crt_strftime(char *text, size_t size, const char *format, const struct tm *tm);

/* The ISO 8601 week of the date and, in *year, the year that it belongs to. */
int __crt_iso_week(const struct tm *tm, long long *year);

#endif
