/* SPDX-License-Identifier: MIT */
/* open_wmemstream(): a wide stream that writes into memory which grows. POSIX.1-2017.
 *
 * Positions are counted in wide characters, and the stream's own buffer holds bytes; so the stream is unbuffered: each operation's
 * bytes become wide characters at its end. */
#define _GNU_SOURCE 1
#include <string.h>

#include "growing.h"
#include "transcode.h"
#include "wide_stream.h"

static void put(struct crt_growing *g, uint32_t c)
{
	wchar_t *units = g->text;
	if (CRT_WIDE_HALVES && c > 0xffff) {
		units[g->at++] = (wchar_t)__crt_high_surrogate(c);
		c = __crt_low_surrogate(c);
	}
	units[g->at++] = (wchar_t)c;
}

static intptr_t growing_write(FILE *f, const void *data, size_t size)
{
	struct crt_growing *g = f->cookie;
	const unsigned char *from = data, *end = from + size;
	uint32_t c;
	int length;
	/* No character has more units than bytes. */
	int result = __crt_growing_reserve(g, size + g->begun_count);
	if (result < 0)
		return result;
	while (g->begun_count != 0 && from < end) {
		g->begun[g->begun_count++] = *from++;
		length = __crt_utf8_decode(g->begun, g->begun_count, &c);
		if (length != CRT_UTF8_INCOMPLETE) {
			g->begun_count = 0;
			put(g, length < 0 ? 0xfffd : c);
		}
	}
	while (from < end) {
		size_t ascii = __crt_widen_ascii((wchar_t *)g->text + g->at, from, (size_t)(end - from));
		g->at += ascii;
		from += ascii;
		if (from == end)
			break;
		length = __crt_utf8_decode(from, (size_t)(end - from), &c);
		if (length == CRT_UTF8_INCOMPLETE) {
			g->begun_count = (unsigned)(end - from);
			memcpy(g->begun, from, g->begun_count);
			break;
		}
		put(g, length < 0 ? 0xfffd : c);
		from += length < 0 ? 1 : length;
	}
	__crt_growing_end(g);
	return (intptr_t)size;
}

static const struct crt_file_ops growing_ops = { NULL, growing_write, __crt_growing_seek, __crt_growing_close, __crt_growing_flushed, 0 };

FILE *open_wmemstream(wchar_t **text, size_t *length)
{
	FILE *f = __crt_growing_open(text, length, sizeof(wchar_t), &growing_ops, CRT_FILE_UNBUFFERED);
	if (f != NULL)
		f->flags |= CRT_FILE_WIDE;
	return f;
}
