/* SPDX-License-Identifier: MIT */
/* The ASCII part of a wide string to bytes, 16 at a time. */
#include "transcode.h"

#include "../../string/x86_64/vec.h"

CRT_OVERREADS size_t __crt_narrow_ascii(unsigned char *text, const wchar_t *wide, size_t most)
{
	enum { SIZE = 16 * (int)sizeof(wchar_t) };
	size_t count = 0;
	while (count < most) {
		if (most - count >= 16 && in_page(wide + count, SIZE)) {
			const wchar_t *p = wide + count;
			v16 bytes, beyond;
			if (sizeof(wchar_t) == 2) {
				v16 a = v16_loadu(p), b = v16_loadu(p + 8);
				beyond = _mm_and_si128(v16_or(a, b), _mm_set1_epi16((short)~0x7f));
				bytes = _mm_packus_epi16(a, b);
			} else {
				v16 a = v16_loadu(p), b = v16_loadu(p + 4), c = v16_loadu(p + 8), d = v16_loadu(p + 12);
				beyond = _mm_and_si128(v16_or(v16_or(a, b), v16_or(c, d)), _mm_set1_epi32(~0x7f));
				bytes = _mm_packus_epi16(_mm_packs_epi32(a, b), _mm_packs_epi32(c, d));
			}
			if (CRT_LIKELY(v16_mask(v16_eq(beyond, v16_zero())) == 0xffff && v16_mask(v16_eq(bytes, v16_zero())) == 0)) {
				if (text != NULL)
					v16_storeu(text + count, bytes);
				count += 16;
				continue;
			}
			/* The end is among these. */
			most = count + 16;
		}
		if ((uint32_t)wide[count] - 1u >= 0x7f)
			break;
		if (text != NULL)
			text[count] = (unsigned char)wide[count];
		count++;
	}
	return count;
}
