/* SPDX-License-Identifier: MIT */
/* __crt_trig_reduce(): an angle of any size, reduced exactly. Of x 2/pi only what is left modulo 4 counts: 192 bits from that of weight 2 on, by
 * integer arithmetic, which leaves some 80 right bits after the worst cancellation that doubles can suffer (2^-62). */
#include "trig_kernel.h"

static const uint64_t two_over_pi[21] = { TRIG_TWO_OVER_PI };

CRT_COLD struct angle __crt_trig_reduce(double x)
{
	uint64_t bits = bits_of(x), mantissa = (bits & 0xfffffffffffff) | (uint64_t)1 << 52;
	/* x is mantissa * 2^e, and the bit of 2/pi whose product with the mantissa's last one weighs 2 is the first that counts. */
	int e = (int)exponent_of(x) - 1075, first = e - 2 + 64;
	const uint64_t *word = two_over_pi + first / 64;
	unsigned shift = (unsigned)first % 64;
	uint64_t part[3], k;
	unsigned __int128 low, middle, magnitude;
	__int128 fraction;
	struct angle a;
	struct dd f;
	int zeros;

	for (int i = 0; i < 3; i++)
		part[i] = shift ? word[i] << shift | word[i + 1] >> (64 - shift) : word[i];
	/* mantissa * part modulo 2^192: two bits before the point, 190 behind it. */
	low = (unsigned __int128)mantissa * part[2];
	middle = (unsigned __int128)mantissa * part[1] + (uint64_t)(low >> 64);
	magnitude = ((unsigned __int128)(mantissa * part[0]) << 64) + middle;
	/* The upper 128 bits; the angle in steps of pi/128 is the upper 8, the rest of a step what follows. */
	k = (uint64_t)(magnitude >> 120);
	fraction = (__int128)(magnitude << 8 | (uint64_t)low >> 56);
	if (fraction < 0)
		k++;
	magnitude = fraction < 0 ? -(unsigned __int128)fraction : (unsigned __int128)fraction;
	zeros = (uint64_t)(magnitude >> 64) ? __builtin_clzll((uint64_t)(magnitude >> 64)) : 64;
	magnitude <<= zeros;
	f.hi = (double)(int64_t)(magnitude >> 75) * power_of_two(-53 - zeros);
	f.lo = (double)(int64_t)((uint64_t)(magnitude >> 12) & INT64_MAX) * power_of_two(-116 - zeros);
	f = dd_mul(f, (struct dd){ TRIG_U_HI, TRIG_U_LO }, 0);
	if (fraction < 0)
		f = dd_neg(f);
	if (bits >> 63) {
		k = -k;
		f = dd_neg(f);
	}
	a.k = k;
	a.r = f.hi;
	a.low = f.lo;
	return a;
}
