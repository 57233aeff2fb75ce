/* SPDX-License-Identifier: MIT */
/* A multibyte string to a wide one: the engine of mbstowcs(), mbsrtowcs() and mbsnrtowcs().
 *
 * Where wchar_t has 16 bits a character above U+FFFF is two of them, and no half is stored for want of room. But where the limit cuts the
 * character behind its third byte the high surrogate is given at once, as mbrtowc() would. */
#include "attr.h"
#include "mbstate.h"
#include "transcode.h"
#include "utf8.h"

enum { PAIRS = sizeof(wchar_t) == 2 };

/* In a row of so many characters of ASCII more are likely. */
enum { ROW = 8 };

/* Converts what needs no thought: the characters of one to three bytes, but for those that begin with 0xe0 and 0xed. Where it stopped: at
 * anything else, at the end, at the null, or for want of room. */
CRT_INLINE const unsigned char *plain(wchar_t *wide, size_t *done, size_t size, const unsigned char *p, const unsigned char *end)
{
	wchar_t *to = wide + *done;
	size_t room = size - *done;
	int row = 0;
	while (room != 0 && p != end) {
		uint32_t c = *p;
		if (c - 1 < 0x7f) {
			*to++ = (wchar_t)c;
			room--;
			p++;
			if (++row == ROW) {
				size_t left = end != NULL ? (size_t)(end - p) : SIZE_MAX;
				size_t more = __crt_widen_ascii(to, p, left < room ? left : room);
				to += more;
				room -= more;
				p += more;
				row = 0;
			}
			continue;
		}
		row = 0;
		/* A byte behind the first one is there unless the limit says otherwise: at worst the NUL. */
		if (c - 0xc2 < 0xe0 - 0xc2 && p + 1 != end && (p[1] & 0xc0) == 0x80) {
			*to++ = (wchar_t)((c & 0x1f) << 6 | (p[1] & 0x3f));
			p += 2;
		} else if (c - 0xe1 < 0xf0 - 0xe1 && c != 0xed && p + 1 != end && (p[1] & 0xc0) == 0x80 && p + 2 != end && (p[2] & 0xc0) == 0x80) {
			*to++ = (wchar_t)((c & 0x0f) << 12 | (uint32_t)(p[1] & 0x3f) << 6 | (p[2] & 0x3f));
			p += 3;
		} else {
			break;
		}
		room--;
	}
	*done = size - room;
	return p;
}

size_t __crt_widen(wchar_t *wide, const char **source, size_t limit, size_t size, mbstate_t *state)
{
	const unsigned char *p = (const unsigned char *)*source;
	size_t count = 0;
	/* What is left of the limit is limit - (p - first). */
	const unsigned char *first = p;
	size_t result = CRT_TRANSCODE_INVALID;

	for (;;) {
		if (CRT_LIKELY(wide != NULL && __crt_mb_get(state) == 0))
			p = plain(wide, &count, size, p, limit != SIZE_MAX ? first + limit : NULL);
		size_t left = limit == SIZE_MAX ? SIZE_MAX : limit - (size_t)(p - first);
		if (count == size || left == 0)
			break;
		uint32_t c = *p;
		uint32_t bits = __crt_mb_get(state);
		int length;
		if (CRT_UNLIKELY(bits != 0)) {
			/* Only before the first character. */
			mbstate_t before = *state;
			if (PAIRS && __crt_mb_kind(bits) == CRT_MB_LOW_BITS) {
				__crt_mb_set(state, 0);
				if ((c & 0xc0) != 0x80)
					goto end;
				c = __crt_mb_rest(bits) | (c & 0x3f);
				length = 1;
			} else {
				length = __crt_mb_decode(state, p, left, &c);
				if (length == CRT_UTF8_INVALID)
					goto end;
				if (length == CRT_UTF8_INCOMPLETE) {
					p += left;
					continue;
				}
				if (PAIRS && c > 0xffff && size - count < 2) {
					*state = before;
					break;
				}
			}
		} else if (c < 0x80) {
			if (c == 0) {
				if (wide != NULL)
					wide[count] = 0;
				*source = NULL;
				return count;
			}
			if (left > 1 && wide == NULL) {
				size_t run = __crt_widen_ascii(wide != NULL ? wide + count : NULL, p, size - count < left ? size - count : left);
				p += run;
				count += run;
				continue;
			}
			length = 1;
		} else if (c - 0xc2 < 0xe0 - 0xc2 && left > 1 && (p[1] & 0xc0) == 0x80) {
			/* The common lengths once more, in line. */
			c = (c & 0x1f) << 6 | (p[1] & 0x3f);
			length = 2;
		} else if (c - 0xe1 < 0xed - 0xe1 && left > 2 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80) {
			c = (c & 0x0f) << 12 | (uint32_t)(p[1] & 0x3f) << 6 | (p[2] & 0x3f);
			length = 3;
		} else {
			length = __crt_utf8_decode(p, left, &c);
			if (length == CRT_UTF8_INVALID)
				goto end;
			if (length == CRT_UTF8_INCOMPLETE) {
				if (PAIRS && left == 3) {
					c = (c & 7) << 18 | (uint32_t)(p[1] & 0x3f) << 12 | (uint32_t)(p[2] & 0x3f) << 6;
					__crt_mb_set(state, __crt_mb_make(CRT_MB_LOW_BITS, 0, __crt_low_surrogate(c)));
					c = __crt_high_surrogate(c);
					length = 3;
				} else {
					__crt_mb_decode(state, p, left, &c);
					p += left;
					continue;
				}
			}
		}
		if (PAIRS && c > 0xffff) {
			if (size - count < 2)
				break;
			if (wide != NULL) {
				wide[count] = (wchar_t)__crt_high_surrogate(c);
				wide[count + 1] = (wchar_t)__crt_low_surrogate(c);
			}
			count += 2;
		} else {
			if (wide != NULL)
				wide[count] = (wchar_t)c;
			count++;
		}
		p += length;
	}
	result = count;
end:
	*source = (const char *)p;
	return result;
}
