/* SPDX-License-Identifier: MIT */
/* How the float functions round correctly, in every rounding mode: they calculate in double, with a small relative error (2^-50 or so), and convert.
 * That goes wrong only if a boundary of float (a number or the middle between two) lies within the error, which happens for a handful of the 2^32 arguments.
 * tests/accuracy/floats.c tries them all and finds those whose conversion would go wrong in some mode; core/internal/float_cases.h lists
 * them with their results, and a double that comes too close to a boundary is looked up there. Nothing is fused, so that every processor
 * calculates the same. */
#ifndef CRT_FLOAT_EVAL_H
#define CRT_FLOAT_EVAL_H

#include <math.h>
#include <stdint.h>

#include "attr.h"
#include "float_cases.h"
#include "math_error.h"

/* An argument, and the result to 53 bits, the last of which is odd if there are more: it rounds to float as the result itself does. */
struct crt_float_case {
	uint32_t x;
	uint64_t result;
};

/* The result for x from a list that ends with x = 0; y if it is not there. */
CRT_HIDDEN double __crt_float_case(uint32_t x, double y, const struct crt_float_case *cases);
/* ERANGE for a float that is infinite, or that is not normal and less exact than y. */
CRT_HIDDEN float __crt_float_edge(double y, float result);
/* A NaN for a NaN; a domain error for anything else. */
CRT_HIDDEN float __crt_float_outside(float x);

CRT_INLINE uint32_t float_bits(float x)
{
	union { float value; uint32_t bits; } u = { x };
	return u.bits;
}

CRT_INLINE float float_of(uint32_t bits)
{
	union { uint32_t bits; float value; } u = { bits };
	return u.value;
}

CRT_INLINE uint64_t double_bits(double x)
{
	union { double value; uint64_t bits; } u = { x };
	return u.bits;
}

CRT_INLINE double double_of(uint64_t bits)
{
	union { uint64_t bits; double value; } u = { bits };
	return u.value;
}

#define SIGN_F 0x80000000u
#define INFINITE_F 0x7f800000u
#define SIGN_D ((uint64_t)1 << 63)

/* The magnitude of x, as an integer that orders numbers. */
CRT_INLINE uint32_t magnitude_f(float x)
{
	return float_bits(x) & ~SIGN_F;
}

CRT_INLINE double with_sign_of(double y, float x)
{
	return double_of(double_bits(y) | (uint64_t)(float_bits(x) & SIGN_F) << 32);
}

/* The double next to y, with a greater or smaller magnitude: for results that differ from a float by less than the conversion to double sees. */
CRT_INLINE double beyond(double y)
{
	return double_of(double_bits(y) + 1);
}

CRT_INLINE double short_of(double y)
{
	return double_of(double_bits(y) - 1);
}

/* Whether a boundary of float is within `margin` units of y's last place. The boundaries have 28 zeros at the end, subnormal ones as well. */
CRT_INLINE int near_boundary(double y, unsigned margin)
{
	return ((double_bits(y) + margin) & 0xfffffff) <= 2 * margin;
}

CRT_INLINE double settle(uint32_t x, double y, unsigned margin, const struct crt_float_case *cases)
{
	return CRT_UNLIKELY(near_boundary(y, margin)) ? __crt_float_case(x, y, cases) : y;
}

/* The conversion, for results that are always normal numbers, or exact. */
CRT_INLINE float to_float(double y)
{
	return (float)y;
}

/* The conversion, where the result may be infinite, subnormal or zero. */
CRT_INLINE float to_any_float(double y)
{
	float result = (float)y;
	if (CRT_UNLIKELY(magnitude_f(result) - 0x00800000u >= 0x7f000000u))
		return __crt_float_edge(y, result);
	return result;
}

#define CASES(name) static const struct crt_float_case cases[] = { name##_CASES { 0, 0 } }

#endif
