/* SPDX-License-Identifier: MIT */
/* The loop of start-up that runs over the whole command line, up to sixty-four characters a step where the CPU can. */
#ifndef PLAT_SCAN_H
#define PLAT_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"

/* How far the function may read behind what it is asked for; every buffer of ours leaves so much room. */
enum { PLAT_SCAN_SLACK = 80 };

#if defined(__SSE2__) && !defined(CRT_SMALL)
#include <emmintrin.h>

/* A bit for each of sixteen bytes that is not above '"'. */
static inline unsigned __plat_scan_mask(__m128i bytes)
{
	return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_subs_epu8(bytes, _mm_set1_epi8('"')), _mm_setzero_si128()));
}

/* How many bytes stand for nothing but themselves in a command line: up to the first that is not above '"'. Reads whole aligned vectors. */
static inline CRT_OVERREADS size_t __plat_scan_plain(const char *text)
{
	const __m128i *at = (const __m128i *)((uintptr_t)text & ~(uintptr_t)15);
	unsigned found = __plat_scan_mask(*at) >> ((uintptr_t)text & 15);
	if (found != 0)
		return (size_t)__builtin_ctz(found);
	at++;
	while (__plat_scan_mask(_mm_min_epu8(_mm_min_epu8(at[0], at[1]), _mm_min_epu8(at[2], at[3]))) == 0)
		at += 4;
	while ((found = __plat_scan_mask(*at)) == 0)
		at++;
	return (size_t)((const char *)at - text) + (size_t)__builtin_ctz(found);
}

#else

static inline size_t __plat_scan_plain(const char *text)
{
	(void)text;
	return 0;
}

#endif

#endif
