/* SPDX-License-Identifier: MIT */
/* vsscanf(): scans a string, of which no more is looked at than the format asks for. */
#include <stdio.h>
#include <string.h>

#include "error.h"
#include "format.h"

struct text {
	struct crt_in in;
	size_t window;
};

/* The next part of the string. Windows grow, so that many short scans of a long string do not each read all of it, nor one
 * scan of all of it take many steps. */
static int next_part(struct crt_in *in)
{
	struct text *text = (struct text *)in;
	const unsigned char *old = in->end, *end = memchr(in->next, 0, text->window);

	in->begin = in->next;
	in->end = end ? end : in->next + text->window;
	text->window *= 2;
	return in->end != old;
}

int __crt_scan_string(const char *string, const char *format, va_list arguments, const char **bounded)
{
	struct text text = { .window = 64 };
	int result;

	text.in.next = text.in.end = text.in.begin = (const unsigned char *)string;
	text.in.fill = next_part;
	text.in.bounded = bounded;
	result = __crt_scan(&text.in, format, arguments);
	if (text.in.error)
		__crt_set_errno(-text.in.error);
	return result;
}

int vsscanf(const char *restrict string, const char *restrict format, va_list arguments)
{
	return __crt_scan_string(string, format, arguments, NULL);
}
