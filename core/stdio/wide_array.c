/* SPDX-License-Identifier: MIT */
/* Formatted wide text into an array: what does not fit is counted. */
#include <limits.h>
#include <string.h>

#include "wide_array.h"

struct array_out {
	struct crt_wide_out to;
	wchar_t *next;
	const wchar_t *end;
};

/* The engine's window is always empty: every piece comes here, and is counted by the engine. */
static int drain(struct crt_out *out, const char *data, size_t size)
{
	struct array_out *to = (struct array_out *)(void *)out;
	size_t room = (size_t)(to->end - to->next), i;

	if (size > room)
		size = room;
	for (i = 0; i < size; i++)
		to->next[i] = (wchar_t)(unsigned char)data[i];
	to->next += size;
	return 0;
}

static int put(struct crt_wide_out *wide, const wchar_t *text, size_t count)
{
	struct array_out *to = (struct array_out *)(void *)wide;
	size_t room = (size_t)(to->end - to->next);

	wide->out.total += count;
	if (count > room)
		count = room;
	memcpy(to->next, text, count * sizeof(wchar_t));
	to->next += count;
	return 0;
}

int __crt_wide_array_format(wchar_t *text, size_t size, size_t *stored, const wchar_t *format, va_list args)
{
	struct array_out to = { .to.out.drain = drain, .to.put = put, .next = text };
	char none[1];
	int result;

	/* More than INT_MAX characters are an error anyway, and an end beyond the address space would be none. */
	if (size > INT_MAX)
		size = INT_MAX;
	if (size > (UINTPTR_MAX - (uintptr_t)text) / sizeof(wchar_t))
		size = (UINTPTR_MAX - (uintptr_t)text) / sizeof(wchar_t);
	to.end = text + size;
	to.to.out.begin = to.to.out.next = to.to.out.end = none;
	result = __crt_wide_format(&to.to, format, args);
	*stored = (size_t)(to.next - text);
	return result;
}
