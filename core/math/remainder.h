/* SPDX-License-Identifier: MIT */
/* The remainders: integer arithmetic on the mantissas, 64 bits of the quotient at a time, and for exponents that are very far apart by
 * powers of two modulo y: log2(gap) steps. */
#ifndef CRT_REMAINDER_H
#define CRT_REMAINDER_H

#include "real.h"

_Static_assert(FRACTION < 64, "a mantissa is one word");

/* The magnitude m 2^(e - BIAS - FRACTION), with e from 1. */
struct parts {
	uint64_t m;
	int e;
};

CRT_INLINE struct parts parts_of(bits magnitude)
{
	int e = exponent_of(magnitude);
	struct parts p = { (uint64_t)(magnitude & (IMPLICIT - 1)), 1 };
	if (e != 0) {
		p.m |= (uint64_t)IMPLICIT;
		p.e = e;
	}
	return p;
}

/* The number, which is exact. */
CRT_INLINE real assemble(bits sign, uint64_t m, int e)
{
	int shift;
	if (m == 0)
		return from_bits(sign);
	shift = __builtin_clzll(m) - (63 - FRACTION);
	if (shift > e - 1)
		shift = e - 1;
	m <<= shift;
	if ((m & (uint64_t)IMPLICIT) == 0)
		return from_bits(sign | (bits)m);
	return from_bits(sign | (bits)(e - shift) << FRACTION | ((bits)m & (IMPLICIT - 1)));
}

/* 2^n mod y */
static uint64_t power_modulo(unsigned n, uint64_t y)
{
	int shift = 0;
	uint64_t r;
	while (n >> shift > 63)
		shift++;
	r = ((uint64_t)1 << (n >> shift)) % y;
	while (shift-- > 0) {
		r = (uint64_t)((uint128)r * r % y);
		if ((n >> shift & 1) != 0)
			r = r >= y - r ? r - (y - r) : r + r;
	}
	return r;
}

/* m 2^gap mod y */
CRT_INLINE uint64_t modulo(uint64_t m, int gap, uint64_t y)
{
	if (CRT_LIKELY(gap <= 63 - FRACTION))
		return (m << gap) % y;
	m %= y;
	if (gap > 640)
		return (uint64_t)((uint128)m * power_modulo((unsigned)gap, y) % y);
	for (; gap >= 64; gap -= 64)
		m = (uint64_t)(((uint128)m << 64) % y);
	return (uint64_t)(((uint128)m << gap) % y);
}

/* x and y are not both ordinary: a NaN, or a domain error. */
CRT_COLD static real remainder_special(real x, real y)
{
	if (is_nan(to_bits(x)) || is_nan(to_bits(y)))
		return x + y;
	return ERROR(domain)();
}

/* x - n y, n the nearest integer; *quotient gets the low 31 bits of n. */
CRT_INLINE real nearest_remainder(real x, real y, int *quotient)
{
	bits bx = to_bits(x), by = to_bits(y), sign = bx & SIGN;
	uint64_t q = 0;
	uint128 rest, divisor;
	int e;

	*quotient = 0;
	if (CRT_UNLIKELY(magnitude(by) == 0 || magnitude(bx) >= INFINITE || magnitude(by) > INFINITE))
		return remainder_special(x, y);
	if (magnitude(by) == INFINITE)
		return x;
	struct parts a = parts_of(magnitude(bx)), b = parts_of(magnitude(by));
	int gap = a.e - b.e;
	if (gap < -1)
		return x;
	rest = a.m;
	divisor = b.m;
	if (gap < 0) {
		divisor <<= 1;
		e = a.e;
	} else {
		/* All of the quotient but its last 32 places is of no interest. */
		if (gap > 32) {
			rest = modulo(a.m, gap - 32, b.m);
			gap = 32;
		}
		rest <<= gap;
		uint128 whole = rest / divisor;
		rest -= whole * divisor;
		q = (uint64_t)whole;
		e = b.e;
	}
	if (rest > divisor - rest || (rest == divisor - rest && (q & 1) != 0)) {
		rest = divisor - rest;
		sign ^= SIGN;
		q++;
	}
	*quotient = (int)(q & 0x7fffffff);
	if (((bx ^ by) & SIGN) != 0)
		*quotient = -*quotient;
	return assemble(rest == 0 ? bx & SIGN : sign, (uint64_t)rest, e);
}

#endif
