/* SPDX-License-Identifier: MIT */
/* The two loops of start-up that run over the whole command line, sixteen characters a step where the CPU can. */
#ifndef PLAT_SCAN_H
#define PLAT_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* How far the functions may read or write behind what they are asked for; every buffer of ours leaves so much room. */
enum { PLAT_SCAN_SLACK = 16 };

#if defined(__SSE2__)
#include <emmintrin.h>

/* The index of the first blank, tab, quotation mark or NUL. Reads up to PLAT_SCAN_SLACK bytes behind it. */
static inline size_t __plat_scan_argument(const char *text)
{
	const __m128i blank = _mm_set1_epi8(' '), tab = _mm_set1_epi8('\t'), quote = _mm_set1_epi8('"');
	for (size_t i = 0;; i += 16) {
		__m128i c = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
		__m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(c, blank), _mm_cmpeq_epi8(c, tab)),
			_mm_or_si128(_mm_cmpeq_epi8(c, quote), _mm_cmpeq_epi8(c, _mm_setzero_si128())));
		unsigned mask = (unsigned)_mm_movemask_epi8(hit);
		if (mask != 0)
			return i + (size_t)__builtin_ctz(mask);
	}
}

/* Copies ASCII units as bytes until one is not ASCII, is NUL, or `room` is used up; the number copied, the NUL not among
 * them. Writes up to PLAT_SCAN_SLACK bytes more. Never reads beyond the page that holds the last unit it looks at. */
static inline size_t __plat_narrow_ascii(char *to, const unsigned short *from, size_t room)
{
	const __m128i high = _mm_set1_epi16((short)0xFF80), zero = _mm_setzero_si128();
	size_t i = 0;
	while (i < room) {
		if (__builtin_expect(((uintptr_t)(from + i) & 4095) > 4096 - 32, 0)) {
			if (from[i] == 0 || from[i] >= 0x80)
				return i;
			to[i] = (char)from[i];
			i++;
			continue;
		}
		__m128i a = _mm_loadu_si128((const __m128i *)(const void *)(from + i));
		__m128i b = _mm_loadu_si128((const __m128i *)(const void *)(from + i + 8));
		/* A unit with a bit of `high` is not ASCII. Saturation makes 0x80 and more of most of them, and 0 of those from
		 * 0x8000 on: both stop the loop. */
		__m128i bytes = _mm_packus_epi16(a, b);
		__m128i plain = _mm_packs_epi16(_mm_cmpeq_epi16(_mm_and_si128(a, high), zero),
			_mm_cmpeq_epi16(_mm_and_si128(b, high), zero));
		_mm_storeu_si128((__m128i *)(void *)(to + i), bytes);
		unsigned stop = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(bytes, zero), _mm_cmpeq_epi8(plain, zero)));
		if (stop != 0)
			return i + (size_t)__builtin_ctz(stop);
		i += 16;
	}
	return i;
}

#else

static inline size_t __plat_scan_argument(const char *text)
{
	size_t i = 0;
	while (text[i] != ' ' && text[i] != '\t' && text[i] != '"' && text[i] != '\0')
		i++;
	return i;
}

static inline size_t __plat_narrow_ascii(char *to, const unsigned short *from, size_t room)
{
	size_t i = 0;
	while (i < room && from[i] != 0 && from[i] < 0x80) {
		to[i] = (char)from[i];
		i++;
	}
	return i;
}

#endif

#endif
