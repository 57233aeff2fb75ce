/* SPDX-License-Identifier: MIT */
/* ungetwc(): a wide character back into a stream, as the bytes it would have come from. */
#include "wide_stream.h"

/* Where wchar_t has 16 bits a half of a pair has no bytes of its own: it waits in wide_units. 1: so it does. 0: *c, which may be
 * a whole character by now, becomes bytes. Or -errno. */
static int keep_half(FILE *f, uint32_t *c)
{
	unsigned count = f->wide_count;
	*c &= 0xffff;
	if (count != 0 && __crt_is_high_surrogate(*c) && __crt_is_low_surrogate(f->wide_units[count - 1])) {
		*c = __crt_join_surrogates(*c, f->wide_units[--f->wide_count]);
		/* A unit below it must come after the character: that cannot be. */
		if (f->wide_count == 0)
			return 0;
		f->wide_count = count;
		return -ENOBUFS;
	}
	if (count == 0 && (*c & 0xf800) != 0xd800)
		return 0;
	if (count == 2)
		return -ENOBUFS;
	f->wide_units[f->wide_count++] = (uint16_t)*c;
	return 1;
}

static int unget(FILE *f, uint32_t c)
{
	unsigned char bytes[4];
	int length = 0, i;
	if (CRT_WIDE_HALVES) {
		int result = keep_half(f, &c);
		if (result != 0)
			return result;
	}
	length = __crt_utf8_encode(bytes, c);
	if (length < 0)
		return -EILSEQ;
	if (f->rpos - (__crt_file_read_base(f) - CRT_UNGET) < length)
		return -ENOBUFS;
	for (i = length; i-- > 0;) {
		f->rpos--;
		/* The same bytes again leave the buffer a mirror of the file. */
		if (f->rpos < __crt_file_read_base(f) || *f->rpos != bytes[i])
			f->flags |= CRT_FILE_PUSHED;
		*f->rpos = bytes[i];
	}
	return 1;
}

wint_t ungetwc(wint_t c, FILE *f)
{
	int entered, result;
	if (c == WEOF)
		return WEOF;
	entered = __crt_file_enter(f);
	result = __crt_wide_start_reading(f);
	if (result == 0) {
		result = unget(f, (uint32_t)c);
		if (result > 0)
			f->flags &= ~(unsigned)CRT_FILE_EOF;
	}
	__crt_file_leave(f, entered);
	if (result < 0) {
		__crt_set_errno(-result);
		return WEOF;
	}
	return c;
}
