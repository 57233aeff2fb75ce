/* SPDX-License-Identifier: MIT */
/* Large angles: the fraction of x 2/pi, of which only the digits about the point matter. M. H. Payne, R. N. Hanek: Radian reduction for
 * trigonometric functions, SIGNUM Newsletter 18 (1983). */
#include "float_trig.h"

static const uint32_t words[] = { F_2_PI_WORDS };

struct angle __crt_float_reduce(uint32_t magnitude)
{
	struct angle a;
	/* x = m 2^e */
	uint32_t m = (magnitude & 0x7fffff) | 0x800000;
	int e = (int)(magnitude >> 23) - 150;
	/* The first word whose product with x is not a multiple of 4. */
	int first = e < 2 ? 0 : (e - 2) / 32 + 1;
	const uint32_t *w = words + first;
	uint128 product = ((uint128)((uint64_t)w[0] << 32 | w[1]) << 64 | (uint64_t)w[2] << 32 | w[3]) * m;
	/* Two digits before the point, 126 behind. */
	product <<= 30 + e - 32 * first;
	a.quarter = (unsigned)((product + ((uint128)1 << 125)) >> 126);
	/* From -1/2 to 1/2, in units of 2^-128. */
	product <<= 2;
	a.r = ((double)(int64_t)(product >> 64) * 0x1p-64 + (double)(int64_t)((uint64_t)product >> 1) * 0x1p-127) * F_PI_2;
	return a;
}
