/* SPDX-License-Identifier: MIT */
/* vasprintf(): formatted text into memory from malloc. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "format.h"

struct growing {
	struct crt_out out;
	/* NULL while everything fits `first`. */
	char *text;
	/* Bytes in `text` that earlier windows left. */
	size_t used;
	char first[512];
};

static int grow(struct crt_out *out, const char *data, size_t size)
{
	struct growing *growing = (struct growing *)out;
	size_t here = (size_t)(out->next - out->begin), used = growing->used + here, room;
	char *text;

	/* A NUL follows in the end. Twice as much each time, so that the copying stays in proportion. */
	room = (used + size) * 2 + 1;
	text = realloc(growing->text, room);
	if (!text)
		return -ENOMEM;
	if (!growing->text)
		memcpy(text, growing->first, here);
	memcpy(text + used, data, size);
	growing->text = text;
	growing->used = used + size;
	out->begin = out->next = text + used + size;
	out->end = text + room - 1;
	return 0;
}

int vasprintf(char **restrict text, const char *restrict format, va_list arguments)
{
	struct growing growing;
	int result;
	char *fit;

	growing.out.begin = growing.out.next = growing.first;
	growing.out.end = growing.first + sizeof growing.first;
	growing.out.drain = grow;
	growing.out.total = 0;
	growing.out.error = 0;
	growing.text = NULL;
	growing.used = 0;
	*text = NULL;
	result = __crt_format(&growing.out, format, arguments);
	if (result >= 0) {
		fit = realloc(growing.text, (size_t)result + 1);
		if (fit && !growing.text)
			memcpy(fit, growing.first, (size_t)result);
		/* What cannot be made smaller is large enough. */
		if (!fit)
			fit = growing.text;
		if (fit) {
			fit[result] = 0;
			*text = fit;
			return result;
		}
		result = -ENOMEM;
	}
	free(growing.text);
	return __crt_result(result);
}
