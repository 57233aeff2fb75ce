/* SPDX-License-Identifier: MIT */
/* Wide streams: what the wide functions have in common. The bytes of a stream are UTF-8 whatever its orientation, so the wide functions
 * use the byte stream's buffer and functions (stream.h), and both kinds may be used on one stream, each going on where the other ended.
 * The first operation orients a stream (ISO C17 7.21.2p4), which fwide() reports. */
#ifndef CRT_WIDE_STREAM_H
#define CRT_WIDE_STREAM_H

#include <wchar.h>

#include "stream.h"
#include "utf8.h"

/* Whether a wchar_t may be half a character. */
#define CRT_WIDE_HALVES (sizeof(wchar_t) == 2)

/* A wide function begins, with the lock held. */
CRT_INLINE void __crt_wide_orient(FILE *f)
{
	if (CRT_UNLIKELY(!(f->flags & CRT_FILE_ORIENTED)))
		f->flags |= CRT_FILE_WIDE;
}

/* ---- Writing (wide_write.c) ---- */

/* __crt_wide_orient and __crt_file_start_writing. */
int __crt_wide_start_writing(FILE *stream);
/* Encodes units from *text on, until `end` or until another might not fit between `to` and `to_end`. *high is the half of a
 * pair that waits for the other, or 0. The end of what was written; *error is set to -EILSEQ if **text cannot be encoded. */
unsigned char *__crt_wide_encode(const wchar_t **text, const wchar_t *end, unsigned char *to, const unsigned char *to_end,
	uint16_t *high, int *error);
/* A whole operation with the lock held: writes `count` units. 0 or -errno. */
int __crt_wide_write(FILE *stream, const wchar_t *text, size_t count);
/* The same for one; the character, or WEOF with errno. */
wint_t __crt_wide_put_slow(wchar_t c, FILE *stream);

/* The half that waits stands where a reading stream has its units, which byte functions may have left behind. */
CRT_INLINE uint16_t __crt_wide_high(const FILE *f)
{
	return CRT_WIDE_HALVES && f->wide_count && __crt_is_high_surrogate(f->wide_units[0]) ? f->wide_units[0] : 0;
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
	if (CRT_UNLIKELY(f->wpos == f->wlimit || (uint32_t)c >= 0x80 || (CRT_WIDE_HALVES && f->wide_count)))
		return __crt_wide_put_slow(c, f);
	*f->wpos++ = (unsigned char)c;
	return (wint_t)c;
}

/* ---- Reading (wide_read.c) ---- */

/* __crt_wide_orient and __crt_file_start_reading. */
int __crt_wide_start_reading(FILE *stream);
/* The next unit. 1, 0 at the end, or -errno; a byte that begins no character is taken and is -EILSEQ. */
int __crt_wide_take(FILE *stream, uint32_t *c);
/* A whole operation: the unit, or WEOF with errno. */
wint_t __crt_wide_get_slow(FILE *stream);
/* fgetws with the lock held; fputws so. */
wchar_t *__crt_wide_gets(wchar_t *line, int size, FILE *stream);

CRT_INLINE wint_t __crt_wide_get(FILE *f)
{
	if (CRT_LIKELY(f->rpos != f->rend && *f->rpos < 0x80 && !(CRT_WIDE_HALVES && f->wide_count)))
		return *f->rpos++;
	return __crt_wide_get_slow(f);
}

#endif
