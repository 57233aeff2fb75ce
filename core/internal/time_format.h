/* SPDX-License-Identifier: MIT */
/* The loop of strftime() and wcsftime(), for characters of type CHAR in a function named FORMAT_TIME. */

#include "time_text.h"

size_t FORMAT_TIME(CHAR *text, size_t size, const CHAR *format, const struct tm *tm)
{
	/* One place is the NUL's. */
	size_t used = 0;
	if (size == 0)
		return 0;
	for (const CHAR *at = format; *at != '\0'; at++) {
		struct crt_time_spec spec;
		struct crt_time_text part;
		const CHAR *start = at;
		if (*at == '%') {
			at++;
			CRT_TIME_SPEC(&spec, at);
			if (spec.conversion != '\0' && __crt_time_text(&part, &spec, tm)) {
				size_t length = part.length + (part.sign != '\0');
				if (part.fill >= size - used || length >= size - used - part.fill)
					return 0;
				if (part.sign != '\0' && part.pad == '0')
					text[used++] = (CHAR)part.sign;
				for (; part.fill != 0; part.fill--)
					text[used++] = (CHAR)part.pad;
				if (part.sign != '\0' && part.pad != '0')
					text[used++] = (CHAR)part.sign;
				for (size_t i = 0; i < part.length; i++)
					text[used++] = (CHAR)part.text[i];
				continue;
			}
			/* What is no conversion stands for itself. */
			if (*at == '\0')
				at--;
		}
		for (; start <= at; start++) {
			if (size - used <= 1)
				return 0;
			text[used++] = *start;
		}
	}
	text[used] = '\0';
	return used;
}
