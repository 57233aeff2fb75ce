/* SPDX-License-Identifier: MIT */
/* printf's %ls and %lc: wide characters, written as UTF-8. */
#include <errno.h>
#include <stddef.h>

#include "format_state.h"
#include "utf8.h"

/* Takes one character from *text: two units where wchar_t has 16 bits and they make a pair. */
static uint32_t next_wide(const wchar_t **text)
{
	uint32_t c = (uint32_t)*(*text)++;

	if (sizeof(wchar_t) == 2) {
		c &= 0xffff;
		if (c - 0xd800 < 0x400) {
			uint32_t second = (uint32_t)**text & 0xffff;
			if (second - 0xdc00 < 0x400) {
				++*text;
				c = 0x10000 + ((c - 0xd800) << 10) + (second - 0xdc00);
			}
		}
	}
	return c;
}

void __crt_format_wide_text(struct crt_out *out, struct crt_spec *spec, const wchar_t *text)
{
	const wchar_t *from = text, *before;
	unsigned char bytes[4];
	size_t size = 0, limit = spec->precision >= 0 ? (size_t)spec->precision : SIZE_MAX;
	int length;

	if (!text) {
		__crt_format_text(out, spec, NULL);
		return;
	}
	/* Nothing beyond the last whole character that fits is looked at. */
	while (size < limit && *from) {
		before = from;
		length = __crt_utf8_encode(bytes, next_wide(&from));
		if (length < 0) {
			__crt_out_stop(out, -EILSEQ);
			return;
		}
		if ((size_t)length > limit - size) {
			from = before;
			break;
		}
		size += (size_t)length;
	}
	limit = (size_t)spec->width > size ? (size_t)spec->width - size : 0;
	if (limit && !(spec->flags & CRT_FLAG_MINUS))
		__crt_out_pad(out, ' ', (int64_t)limit);
	while (text < from) {
		length = __crt_utf8_encode(bytes, next_wide(&text));
		__crt_out_put(out, (const char *)bytes, (size_t)length);
	}
	if (limit && spec->flags & CRT_FLAG_MINUS)
		__crt_out_pad(out, ' ', (int64_t)limit);
}

void __crt_format_wide_character(struct crt_format *state, struct crt_spec *spec, unsigned c)
{
	wchar_t text[3];
	int length = 0;

	if (sizeof(wchar_t) == 2) {
		c &= 0xffff;
		if (state->surrogate) {
			text[length++] = (wchar_t)state->surrogate;
			state->surrogate = 0;
		} else if (c - 0xd800 < 0x400) {
			/* The second half comes with the next conversion. */
			state->surrogate = c;
			return;
		}
	}
	text[length] = (wchar_t)c;
	text[length + 1] = 0;
	spec->precision = -1;
	if (length || c)
		__crt_format_wide_text(state->out, spec, text);
	else
		__crt_out_text(state->out, spec, "", 1);
}
