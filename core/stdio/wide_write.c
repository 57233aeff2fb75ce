/* SPDX-License-Identifier: MIT */
/* Writing to wide streams: characters become UTF-8 in the stream's buffer. */
#include "transcode.h"
#include "wide_stream.h"

int __crt_wide_start_writing(FILE *f)
{
	__crt_wide_orient(f);
	if (CRT_LIKELY(f->flags & CRT_FILE_WRITING))
		return 0;
	f->wide_count = 0;
	return __crt_file_start_writing(f);
}

unsigned char *__crt_wide_encode(const wchar_t **text, const wchar_t *end, unsigned char *to, const unsigned char *to_end,
	uint16_t *high, int *error)
{
	const wchar_t *from = *text;
	while (from < end && to_end - to >= 4) {
		uint32_t c = (uint32_t)*from;
		int length;
		if (c < 0x80 && !*high) {
			size_t most = (size_t)(to_end - to);
			if (most > (size_t)(end - from))
				most = (size_t)(end - from);
			/* It stops at a null, which is a character like others here. */
			*to++ = (unsigned char)c;
			from++;
			most = c ? __crt_narrow_ascii(to, from, most - 1) : 0;
			to += most;
			from += most;
			continue;
		}
		if (CRT_WIDE_HALVES) {
			c &= 0xffff;
			if (*high) {
				uint32_t first = *high;
				*high = 0;
				if (!__crt_is_low_surrogate(c)) {
					*error = -EILSEQ;
					break;
				}
				c = __crt_join_surrogates(first, c);
			} else if (__crt_is_high_surrogate(c)) {
				*high = (uint16_t)c;
				from++;
				continue;
			}
		}
		length = __crt_utf8_encode(to, c);
		if (length < 0) {
			*error = -EILSEQ;
			break;
		}
		to += length;
		from++;
	}
	*text = from;
	return to;
}

int __crt_wide_write(FILE *f, const wchar_t *text, size_t count)
{
	const wchar_t *from = text, *end = text + count;
	size_t taken = 0;
	int newline = 0, settled, error = __crt_wide_start_writing(f);
	uint16_t high;
	if (error < 0)
		return error;
	high = __crt_wide_high(f);
	while (from < end && error == 0) {
		if (f->buf + f->size - f->wpos >= 4) {
			unsigned char *to = f->wpos;
			f->wpos = __crt_wide_encode(&from, end, to, f->buf + f->size, &high, &error);
			taken += (size_t)(f->wpos - to);
		} else {
			unsigned char few[4];
			size_t size = (size_t)(__crt_wide_encode(&from, end, few, few + 4, &high, &error) - few), left = size;
			int result = __crt_file_put(f, few, &left);
			taken += size - left;
			if (result < 0)
				error = result;
		}
	}
	if (error == -EILSEQ)
		(void)__crt_file_fail(f, error);
	__crt_wide_set_high(f, high);
	while (!(f->flags & CRT_FILE_FULL) && text < from && !newline)
		newline = *text++ == '\n';
	settled = __crt_file_settle(f, newline, &taken);
	if (error == 0)
		error = settled;
	return error;
}

wint_t __crt_wide_put_slow(wchar_t c, FILE *f)
{
	int result = __crt_wide_write(f, &c, 1);
	if (result < 0) {
		__crt_set_errno(-result);
		return WEOF;
	}
	return (wint_t)c;
}
