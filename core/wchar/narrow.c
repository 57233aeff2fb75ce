/* SPDX-License-Identifier: MIT */
/* A wide string to a multibyte one: the engine of wcstombs(), wcsrtombs() and wcsnrtombs(). Only whole characters are stored. */
#include <string.h>

#include "attr.h"
#include "mbstate.h"
#include "transcode.h"
#include "utf8.h"

enum { PAIRS = sizeof(wchar_t) == 2 };

/* In a row of so many characters of ASCII more are likely. */
enum { ROW = 8 };

/* Converts what needs no thought, as long as there is room for any character. Where it stopped: at the end, at the null, at half a pair,
 * at what is invalid, or for want of room. */
CRT_INLINE const wchar_t *plain(char *text, size_t *done, size_t size, const wchar_t *p, const wchar_t *end)
{
	unsigned char *to = (unsigned char *)text + *done;
	size_t room = size - *done;
	int row = 0;
	while (room >= 4 && p != end) {
		uint32_t c = (uint32_t)*p;
		size_t length;
		if (c - 1 < 0x7f) {
			*to++ = (unsigned char)c;
			room--;
			p++;
			if (++row == ROW) {
				size_t left = end != NULL ? (size_t)(end - p) : SIZE_MAX;
				size_t more = __crt_narrow_ascii(to, p, left < room ? left : room);
				to += more;
				room -= more;
				p += more;
				row = 0;
			}
			continue;
		}
		row = 0;
		if (c - 0x80 < 0x780) {
			to[0] = (unsigned char)(0xc0 | c >> 6);
			to[1] = (unsigned char)(0x80 | (c & 0x3f));
			length = 2;
		} else if (c - 0x800 < 0xd000 || c - 0xe000 < 0x2000) {
			to[0] = (unsigned char)(0xe0 | c >> 12);
			to[1] = (unsigned char)(0x80 | (c >> 6 & 0x3f));
			to[2] = (unsigned char)(0x80 | (c & 0x3f));
			length = 3;
		} else {
			break;
		}
		to += length;
		room -= length;
		p++;
	}
	*done = size - room;
	return p;
}

size_t __crt_narrow(char *text, const wchar_t **source, size_t limit, size_t size, mbstate_t *state)
{
	const wchar_t *p = *source;
	const wchar_t *first = p;
	size_t count = 0;
	size_t result = CRT_TRANSCODE_INVALID;

	for (;;) {
		if (CRT_LIKELY(text != NULL && __crt_mb_get(state) == 0))
			p = plain(text, &count, size, p, limit != SIZE_MAX ? first + limit : NULL);
		size_t left = limit == SIZE_MAX ? SIZE_MAX : limit - (size_t)(p - first);
		unsigned char bytes[4];
		if (count == size || left == 0)
			break;
		uint32_t c = (uint32_t)*p;
		size_t units = 1;
		uint32_t bits = __crt_mb_get(state);
		if (CRT_UNLIKELY(bits != 0)) {
			/* Only before the first character. A lone half is refused below, as the surrogate that it is. */
			c = PAIRS && __crt_mb_kind(bits) == CRT_MB_HIGH && __crt_is_low_surrogate(c) ?
				__crt_join_surrogates(__crt_mb_rest(bits), c) : 0xd800;
		} else if (c < 0x80) {
			if (c == 0) {
				if (text != NULL)
					text[count] = 0;
				*source = NULL;
				return count;
			}
			if (left > 1 && text == NULL) {
				size_t run = __crt_narrow_ascii(text != NULL ? (unsigned char *)text + count : NULL, p,
					size - count < left ? size - count : left);
				p += run;
				count += run;
				continue;
			}
		} else if (PAIRS && __crt_is_high_surrogate(c)) {
			if (left == 1) {
				__crt_mb_set(state, __crt_mb_make(CRT_MB_HIGH, 0, c));
				p++;
				continue;
			}
			/* Behind a high surrogate there is at least the null. */
			if (__crt_is_low_surrogate((uint32_t)p[1])) {
				c = __crt_join_surrogates(c, (uint32_t)p[1]);
				units = 2;
			}
		}
		int length = __crt_utf8_encode(bytes, c);
		if (length < 0) {
			__crt_mb_set(state, 0);
			goto end;
		}
		if ((size_t)length > size - count)
			break;
		if (text != NULL)
			memcpy(text + count, bytes, (size_t)length);
		__crt_mb_set(state, 0);
		count += (size_t)length;
		p += units;
	}
	result = count;
end:
	*source = p;
	return result;
}
