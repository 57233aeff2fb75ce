/* SPDX-License-Identifier: MIT */
/* vswscanf(): scans a wide string, which becomes UTF-8 part by part. */
#include <errno.h>
#include <wchar.h>

#include "error.h"
#include "utf8.h"
#include "wide_format.h"

enum { UNITS = 64 };

struct text {
	struct crt_wide_in from;
	const wchar_t *next;
	unsigned char bytes[4 * UNITS];
};

static int next_part(struct crt_in *in)
{
	struct text *text = (struct text *)(void *)in;
	unsigned char *to = text->bytes;
	int length, i;

	for (i = 0; i < UNITS && *text->next; i++) {
		uint32_t c = (uint32_t)*text->next;
		const wchar_t *behind = text->next + 1;
		if (sizeof(wchar_t) == 2) {
			c &= 0xffff;
			if (__crt_is_high_surrogate(c) && __crt_is_low_surrogate((uint32_t)*behind & 0xffff))
				c = __crt_join_surrogates(c, (uint32_t)*behind++ & 0xffff);
		}
		length = __crt_utf8_encode(to, c);
		if (length < 0) {
			/* What comes before it can be scanned. */
			if (i)
				break;
			return -EILSEQ;
		}
		to += length;
		text->next = behind;
	}
	if (!i)
		return 0;
	in->begin = in->next = text->bytes;
	in->end = to;
	return 1;
}

int __crt_scan_wide_string(const wchar_t *string, const wchar_t *format, va_list arguments, const char **bounded)
{
	struct text text = { .from.in.fill = next_part, .next = string };
	int result;

	text.from.in.bounded = bounded;
	text.from.in.begin = text.from.in.next = text.from.in.end = text.bytes;
	result = __crt_wide_scan(&text.from, format, arguments);
	if (text.from.in.error)
		__crt_set_errno(-text.from.in.error);
	return result;
}

int vswscanf(const wchar_t *restrict string, const wchar_t *restrict format, va_list arguments)
{
	return __crt_scan_wide_string(string, format, arguments, NULL);
}
