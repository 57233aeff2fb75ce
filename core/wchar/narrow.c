/* SPDX-License-Identifier: MIT */
/* A wide string to a multibyte one: the engine of wcstombs(), wcsrtombs() and wcsnrtombs(). Only whole characters are stored. */
#include <string.h>

#include "attr.h"
#include "mbstate.h"
#include "transcode.h"
#include "utf8.h"

enum { PAIRS = sizeof(wchar_t) == 2 };

size_t __crt_narrow(char *text, const wchar_t **source, size_t limit, size_t size, mbstate_t *state)
{
	const wchar_t *p = *source;
	const wchar_t *first = p;
	size_t count = 0;
	size_t result = CRT_TRANSCODE_INVALID;

	for (;;) {
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
			if (left > 1 && (uint32_t)p[1] - 1u < 0x7f) {
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
