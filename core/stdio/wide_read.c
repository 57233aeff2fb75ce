/* SPDX-License-Identifier: MIT */
/* Reading from wide streams. */
#include "transcode.h"
#include "wide_stream.h"

int __crt_wide_start_reading(FILE *f)
{
	__crt_wide_orient(f);
	if (CRT_LIKELY(f->flags & CRT_FILE_READING))
		return 0;
	f->wide_count = 0;
	return __crt_file_start_reading(f);
}

int __crt_wide_take(FILE *f, uint32_t *c)
{
	int result, length;
	if (CRT_WIDE_HALVES && f->wide_count) {
		*c = f->wide_units[--f->wide_count];
		return 1;
	}
	for (;;) {
		if (f->rpos != f->rend) {
			length = __crt_utf8_decode(f->rpos, (size_t)(f->rend - f->rpos), c);
			if (length != CRT_UTF8_INCOMPLETE)
				break;
		}
		result = __crt_file_more(f);
		if (result <= 0) {
			if (result < 0 || f->rpos == f->rend)
				return result;
			length = CRT_UTF8_INVALID;
			break;
		}
	}
	if (length < 0) {
		/* One byte is gone, so that a program that goes on gets further. */
		f->rpos++;
		return __crt_file_fail(f, -EILSEQ);
	}
	f->rpos += length;
	if (CRT_WIDE_HALVES && *c > 0xffff) {
		f->wide_units[0] = (uint16_t)__crt_low_surrogate(*c);
		f->wide_count = 1;
		*c = __crt_high_surrogate(*c);
	}
	return 1;
}

wint_t __crt_wide_get_slow(FILE *f)
{
	uint32_t c = 0;
	int result = __crt_wide_start_reading(f);
	if (result == 0)
		result = __crt_wide_take(f, &c);
	if (result > 0)
		return (wint_t)c;
	if (result < 0)
		__crt_set_errno(-result);
	return WEOF;
}

void *memchr(const void *object, int byte, size_t size);

wchar_t *__crt_wide_gets(wchar_t *line, int size, FILE *f)
{
	wchar_t *to = line, *end;
	int result;
	if (size < 1) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	end = line + (size - 1);
	result = __crt_wide_start_reading(f);
	if (result == 0) {
		result = 1;
		while (to < end) {
			size_t ready = (size_t)(f->rend - f->rpos);
			uint32_t c = 0;
			if (ready > 8 && !(CRT_WIDE_HALVES && f->wide_count)) {
				/* Up to the line's end as far as it is ASCII, or one character. */
				const unsigned char *newline;
				if (ready > (size_t)(end - to))
					ready = (size_t)(end - to);
				newline = memchr(f->rpos, '\n', ready);
				if (newline != NULL)
					ready = (size_t)(newline - f->rpos);
				ready = __crt_widen_ascii(to, f->rpos, ready);
				f->rpos += ready;
				to += ready;
				if (to == end)
					break;
			}
			result = __crt_wide_take(f, &c);
			if (result <= 0)
				break;
			*to++ = (wchar_t)c;
			if (c == '\n')
				break;
		}
	}
	if (result < 0)
		__crt_set_errno(-result);
	if (result < 0 || (result == 0 && to == line))
		return NULL;
	*to = 0;
	return line;
}
