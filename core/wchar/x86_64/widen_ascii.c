/* SPDX-License-Identifier: MIT */
/* The ASCII part of a multibyte string to wide characters, 16 at a time. */
#include "transcode.h"

#include "../../string/x86_64/vec.h"

/* Four registers of 32-bit units, or two of 16-bit ones. */
CRT_INLINE void store_wide(wchar_t *wide, v16 v)
{
	v16 low = _mm_unpacklo_epi8(v, v16_zero());
	v16 high = _mm_unpackhi_epi8(v, v16_zero());
	if (sizeof(wchar_t) == 2) {
		v16_storeu(wide, low);
		v16_storeu(wide + 8, high);
	} else {
		v16_storeu(wide, _mm_unpacklo_epi16(low, v16_zero()));
		v16_storeu(wide + 4, _mm_unpackhi_epi16(low, v16_zero()));
		v16_storeu(wide + 8, _mm_unpacklo_epi16(high, v16_zero()));
		v16_storeu(wide + 12, _mm_unpackhi_epi16(high, v16_zero()));
	}
}

CRT_OVERREADS size_t __crt_widen_ascii(wchar_t *wide, const unsigned char *text, size_t most)
{
	size_t count = 0;
	while (count < most) {
		if (most - count >= 16 && in_page(text + count, 16)) {
			v16 v = v16_loadu(text + count);
			/* As signed bytes, what is not ASCII or 0 is not greater than 0. */
			uint32_t other = v16_mask(_mm_cmpgt_epi8(v, v16_zero())) ^ 0xffff;
			if (CRT_LIKELY(other == 0)) {
				if (wide != NULL)
					store_wide(wide + count, v);
				count += 16;
				continue;
			}
			most = count + lowest(other);
		}
		if (count == most || text[count] - 1u >= 0x7f)
			break;
		if (wide != NULL)
			wide[count] = text[count];
		count++;
	}
	return count;
}
