/* SPDX-License-Identifier: MIT */
/* Takes float, double and long double apart without arithmetic, and finds out how they are rounded. */
#ifndef CRT_FLOAT_BITS_H
#define CRT_FLOAT_BITS_H

#include <float.h>
#include <stdint.h>

#include "attr.h"
#include "format_spec.h"

CRT_INLINE void __crt_take_double(struct crt_float *result, double value)
{
	union { double value; uint64_t bits; } u = { value };
	uint64_t mantissa = u.bits & 0xfffffffffffff;
	int exponent = (int)(u.bits >> 52) & 0x7ff;

	result->bits = 53;
	result->negative = (unsigned char)(u.bits >> 63);
	result->kind = CRT_FLOAT_FINITE;
	if (exponent == 0x7ff)
		result->kind = mantissa ? CRT_FLOAT_NAN : CRT_FLOAT_INFINITE;
	if (exponent)
		mantissa |= (uint64_t)1 << 52;
	else
		exponent = 1;
	result->mantissa = mantissa;
	result->exponent = exponent - 1075;
}

#if LDBL_MANT_DIG == 64
/* x87: an explicit leading bit, then 15 bits of exponent and the sign. */
union crt_long_double_bits {
	long double value;
	struct {
		uint64_t mantissa;
		uint16_t exponent;
	} bits;
};

CRT_INLINE void __crt_take_long_double(struct crt_float *result, long double value)
{
	union crt_long_double_bits u = { value };
	int exponent = u.bits.exponent & 0x7fff;

	result->bits = 64;
	result->negative = (unsigned char)(u.bits.exponent >> 15);
	result->kind = CRT_FLOAT_FINITE;
	if (exponent == 0x7fff)
		result->kind = u.bits.mantissa << 1 ? CRT_FLOAT_NAN : CRT_FLOAT_INFINITE;
	if (!exponent)
		exponent = 1;
	result->mantissa = u.bits.mantissa;
	/* A zero's exponent is no reason to take the way of very small numbers. */
	result->exponent = u.bits.mantissa ? exponent - 16446 : -1;
}
#elif LDBL_MANT_DIG == 53
CRT_INLINE void __crt_take_long_double(struct crt_float *result, long double value)
{
	__crt_take_double(result, (double)value);
}
#else
#error "this long double is not supported yet"
#endif

enum crt_rounding { CRT_ROUND_NEAREST, CRT_ROUND_UP, CRT_ROUND_DOWN, CRT_ROUND_ZERO };

/* The rounding mode in force, found by two additions; they raise FE_INEXACT, so this is asked only when the result is. */
CRT_INLINE enum crt_rounding __crt_rounding(void)
{
	float one = 1, tiny = 0x1p-60f, above, below;

	/* In memory, where the compiler cannot follow them. */
	__asm__("" : "+m"(one), "+m"(tiny));
	above = one + tiny;
	below = one - tiny;

	if (CRT_LIKELY(above == below))
		return CRT_ROUND_NEAREST;
	if (above > 1)
		return CRT_ROUND_UP;
	below = -one - tiny;
	return below < -1 ? CRT_ROUND_DOWN : CRT_ROUND_ZERO;
}

/* What was cut off, in units of the last place that is kept. */
enum crt_rest { CRT_REST_NONE, CRT_REST_LOW, CRT_REST_HALF, CRT_REST_HIGH };

/* Whether a magnitude whose last place is odd or not must grow by one unit. */
CRT_INLINE int __crt_rounds_up(enum crt_rest rest, int odd, int negative)
{
	enum crt_rounding mode;

	if (rest == CRT_REST_NONE)
		return 0;
	mode = __crt_rounding();
	if (CRT_LIKELY(mode == CRT_ROUND_NEAREST))
		return rest + (odd & 1) > CRT_REST_HALF;
	return mode == (negative ? CRT_ROUND_DOWN : CRT_ROUND_UP);
}

#endif
