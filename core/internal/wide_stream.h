/* SPDX-License-Identifier: MIT */
/* Wide streams: what the wide functions have in common. The bytes of a stream are UTF-8 whatever its orientation, so a wide stream uses
 * the byte stream's buffer and functions (stream.h). The first operation orients a stream (ISO C17 7.21.2p4): a wide one sets
 * CRT_FILE_WIDE, and from then on the stream hides its windows between two operations, so that byte functions come to
 * their slow halves, which refuse: EBADF. A wide function opens the windows, works as a byte function would, and hides them. */
#ifndef CRT_WIDE_STREAM_H
#define CRT_WIDE_STREAM_H

#include <wchar.h>

#include "stream.h"
#include "utf8.h"

/* Whether a wchar_t may be half a character. */
#define CRT_WIDE_HALVES (sizeof(wchar_t) == 2)

/* A wide function begins, with the lock held: orients the stream and opens its windows. 0, or -EBADF if it is byte oriented; then
 * it is not to be left. */
CRT_INLINE int __crt_wide_enter(FILE *f)
{
	if (CRT_LIKELY(f->flags & CRT_FILE_WIDE)) {
		f->flags &= ~(unsigned)CRT_FILE_WIDE;
		f->rend = f->wide_end;
		return 0;
	}
	if (f->flags & (CRT_FILE_BYTE | CRT_FILE_READING | CRT_FILE_WRITING))
		return __crt_file_fail(f, -EBADF);
	return 0;
}

CRT_INLINE void __crt_wide_leave(FILE *f)
{
	f->flags |= CRT_FILE_WIDE;
	f->wide_end = f->rend;
	f->rend = f->rpos;
	f->wlimit = f->wpos;
}

/* ---- Writing (wide_write.c) ---- */

/* __crt_wide_enter and __crt_file_start_writing. After a failure the stream was left already. */
int __crt_wide_start_writing(FILE *stream);
/* Encodes units from *text on, until `end` or until another might not fit between `to` and `to_end`. *high is the half of a
 * pair that waits for the other, or 0. The end of what was written; *error is set to -EILSEQ if **text cannot be encoded. */
unsigned char *__crt_wide_encode(const wchar_t **text, const wchar_t *end, unsigned char *to, const unsigned char *to_end,
	uint16_t *high, int *error);
/* A whole operation with the lock held: writes `count` units. 0 or -errno. */
int __crt_wide_write(FILE *stream, const wchar_t *text, size_t count);
/* The same for one; the character, or WEOF with errno. */
wint_t __crt_wide_put_slow(wchar_t c, FILE *stream);

/* The half that waits stands where a reading stream has its units. */
CRT_INLINE uint16_t __crt_wide_high(const FILE *f)
{
	return CRT_WIDE_HALVES && f->wide_count ? f->wide_units[0] : 0;
}

CRT_INLINE void __crt_wide_set_high(FILE *f, uint16_t high)
{
	if (CRT_WIDE_HALVES) {
		f->wide_units[0] = high;
		f->wide_count = high != 0;
	}
}

CRT_INLINE wint_t __crt_wide_put(wchar_t c, FILE *f)
{
	const unsigned open = CRT_FILE_WIDE | CRT_FILE_WRITING | CRT_FILE_FULL;
	if (CRT_UNLIKELY((f->flags & open) != open || (uint32_t)c >= 0x80 || f->wpos == f->buf + f->size ||
		(CRT_WIDE_HALVES && f->wide_count)))
		return __crt_wide_put_slow(c, f);
	*f->wpos++ = (unsigned char)c;
	f->wlimit = f->wpos;
	return (wint_t)c;
}

/* ---- Reading (wide_read.c) ---- */

/* __crt_wide_enter and __crt_file_start_reading. After a failure the stream was left already. */
int __crt_wide_start_reading(FILE *stream);
/* The next unit. 1, 0 at the end, or -errno; a byte that begins no character is taken and is -EILSEQ. */
int __crt_wide_take(FILE *stream, uint32_t *c);
/* A whole operation: the unit, or WEOF with errno. */
wint_t __crt_wide_get_slow(FILE *stream);
/* fgetws with the lock held; fputws so. */
wchar_t *__crt_wide_gets(wchar_t *line, int size, FILE *stream);

CRT_INLINE wint_t __crt_wide_get(FILE *f)
{
	if (CRT_LIKELY(f->flags & CRT_FILE_WIDE && f->rpos != f->wide_end && *f->rpos < 0x80 && !(CRT_WIDE_HALVES && f->wide_count))) {
		wint_t c = *f->rpos++;
		f->rend = f->rpos;
		return c;
	}
	return __crt_wide_get_slow(f);
}

#endif
