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

/* A mantissa and a place above it. */
#if defined(REAL_LONG) && LDBL_MANT_DIG == 64
typedef uint128 wide;
#else
typedef uint64_t wide;
#endif

static CRT_NOINLINE real remainder_far(real x, real y, int *quotient);

/* x - n y, n the nearest integer; *quotient gets the low 31 bits of n, if it is not null. What needs more than one division is left to remainder_far(), which
 * is the same with `far`: so the common way saves no registers. */
CRT_INLINE real nearest_step(real x, real y, int *quotient, const int far)
{
	/* By how much a mantissa can be shifted in a word. */
	enum { ROOM = 63 - FRACTION };
	bits bx = to_bits(x), by = to_bits(y), sign = bx & SIGN;
	uint64_t q = 0;
	wide rest, divisor;
	int e;

	if (quotient != 0)
		*quotient = 0;
	if (CRT_UNLIKELY(magnitude(by) == 0 || magnitude(bx) >= INFINITE || magnitude(by) > INFINITE))
		return remainder_special(x, y);
	if (CRT_UNLIKELY(magnitude(by) == INFINITE))
		return x;
	struct parts a = parts_of(magnitude(bx)), b = parts_of(magnitude(by));
	int gap = a.e - b.e;
	if (gap < -1)
		return x;
	rest = a.m;
	divisor = b.m;
	e = b.e;
	if (gap < 0) {
		divisor <<= 1;
		e = a.e;
	} else if (!far && gap > ROOM) {
		return remainder_far(x, y, quotient);
	} else if (gap <= ROOM || (quotient == 0 && ROOM > 0)) {
		/* Without a quotient only whether it is odd is of interest. */
		uint64_t m = a.m;
		if (gap > ROOM) {
			m = modulo(m, gap - ROOM, b.m);
			gap = ROOM;
		}
		m <<= gap;
		q = m / b.m;
		rest = m - q * b.m;
	} else {
		/* All of the quotient but its last 32 places is of no interest. */
		uint128 m = a.m;
		if (gap > 32) {
			m = modulo(a.m, gap - 32, b.m);
			gap = 32;
		}
		m <<= gap;
		uint128 whole = m / b.m;
		rest = (wide)(m - whole * b.m);
		q = (uint64_t)whole;
	}
	/* Nobody can predict which multiple is the nearest, so there is no branch. */
	wide other = divisor - rest;
	unsigned up = (unsigned)(rest > other) | ((unsigned)(rest == other) & (unsigned)(q & 1));
	rest ^= (rest ^ other) & -(wide)up;
	sign ^= SIGN & -(bits)up;
	q += up;
	if (quotient != 0) {
		*quotient = (int)(q & 0x7fffffff);
		if (((bx ^ by) & SIGN) != 0)
			*quotient = -*quotient;
	}
	return assemble(rest == 0 ? bx & SIGN : sign, (uint64_t)rest, e);
}

static CRT_NOINLINE real remainder_far(real x, real y, int *quotient)
{
	return nearest_step(x, y, quotient, 1);
}

CRT_INLINE real nearest_remainder(real x, real y, int *quotient)
{
	return nearest_step(x, y, quotient, 0);
}

#endif
