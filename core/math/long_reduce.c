/* SPDX-License-Identifier: MIT */
/* Reduces any angle by multiples of pi/64 exactly (Payne and Hanek): of 2/pi only the 256 bits count whose products with the significand
 * are neither whole turns nor too small to matter. */
#define CRT_LONG_TWO_OVER_PI 1
#include "long_trig.h"

#if LDBL_MANT_DIG == 64


static uint64_t word(int index)
{
	return index < 0 ? 0 : two_over_pi[index];
}

void __crt_reduce_hugel(struct crt_anglel *angle, long double x)
{
	union crt_longl u = { x };
	int position = (u.bits.exponent & 0x7fff) - 16383 - 63 - 2, first = position >> 6, shift = position & 63, k, zeros;
	int negative = u.bits.exponent >> 15, below;
	uint64_t product[4], carry = 0, sign;
	unsigned int n;
	struct crt_pairl r;
	long double scale;

	/* In quarters of a turn; the point is behind the second bit. */
	for (k = 3; k >= 0; k--) {
		uint64_t bits = shift ? word(first + k) << shift | word(first + k + 1) >> (64 - shift) : word(first + k);
		unsigned __int128 p = (unsigned __int128)bits * u.bits.mantissa + carry;
		product[k] = (uint64_t)p;
		carry = (uint64_t)(p >> 64);
	}
	/* The steps are its first 7 bits, rounded. */
	n = (unsigned int)((product[0] + ((uint64_t)1 << 56)) >> 57);
	product[0] -= (uint64_t)n << 57;
	below = product[0] >> 63 ? 1 : 0;
	if (below) {
		sign = 1;
		for (k = 3; k >= 0; k--) {
			product[k] = ~product[k] + sign;
			sign = sign && !product[k];
		}
	}
	for (k = 0; k < 2 && !product[k]; k++)
		;
	zeros = product[k] ? __builtin_clzll(product[k]) : 63;
	r.hi = (long double)(zeros ? product[k] << zeros | product[k + 1] >> (64 - zeros) : product[k]);
	r.lo = (long double)(product[k + 1] << zeros | (zeros && k < 2 ? product[k + 2] >> (64 - zeros) : 0)) * 0x1p-64L;
	scale = __crt_power2l(-62 - zeros - 64 * k);
	if (below != negative)
		scale = -scale;
	r = __crt_pair_productl(__crt_pair_scaledl(r, scale), CRT_PAIRL(PI_2));
	angle->n = negative ? 0 - n : n;
	angle->r = r.hi;
	angle->r_low = r.lo;
}

#endif
