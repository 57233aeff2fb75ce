/* SPDX-License-Identifier: MIT */
/* vsnprintf(): formatted text into an array, cut at its end. */
#include <limits.h>
#include <stdio.h>

#include "error.h"
#include "format.h"

/* The array is full: keeps what still fits, and counts from then on. */
static int fill_up(struct crt_out *out, const char *data, size_t size)
{
	size_t room = (size_t)(out->end - out->next);

	if (size > room)
		size = room;
	while (size--)
		*out->next++ = *data++;
	out->begin = out->end = out->next;
	return 0;
}

int vsnprintf(char *restrict text, size_t size, const char *restrict format, va_list arguments)
{
	struct crt_out out = { .begin = text, .next = text, .end = text, .drain = fill_up };
	int result;

	if (size) {
		/* More than INT_MAX bytes are an error anyway, and an end beyond the address space would be none. */
		if (--size > INT_MAX)
			size = INT_MAX;
		if (size > UINTPTR_MAX - (uintptr_t)text)
			size = UINTPTR_MAX - (uintptr_t)text;
		out.end += size;
		result = __crt_format(&out, format, arguments);
		*out.next = 0;
	} else {
		result = __crt_format(&out, format, arguments);
	}
	return __crt_result(result);
}
