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
	/* Those four, and little else that stands in a command line, are not above '"'. */
	const __m128i most = _mm_set1_epi8('"');
	for (size_t i = 0;; i += 16) {
		__m128i c = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
		unsigned mask = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(c, most), c));
		for (; mask != 0; mask &= mask - 1) {
			size_t at = i + (size_t)__builtin_ctz(mask);
			if (text[at] == ' ' || text[at] == '"' || text[at] == '\t' || text[at] == '\0')
				return at;
		}
	}
}

/* Copies ASCII units as bytes until one is not ASCII, is NUL, or `room` is used up; the number copied, the NUL not among
 * them. Writes up to PLAT_SCAN_SLACK bytes more. Never reads beyond the page that holds the last unit it looks at. */
static inline size_t __plat_narrow_ascii(char *to, const unsigned short *from, size_t room)
{
	const __m128i one = _mm_set1_epi8(1);
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
		/* Saturation makes 0x80 and more of every unit that is not ASCII, and 0 of those from 0x8000 on: as signed bytes all
		 * of them, and NUL, are below 1. */
		__m128i bytes = _mm_packus_epi16(a, b);
		_mm_storeu_si128((__m128i *)(void *)(to + i), bytes);
		unsigned stop = (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(bytes, one));
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
