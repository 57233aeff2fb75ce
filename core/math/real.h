/* SPDX-License-Identifier: MIT */
/* One source for the three real types. NAME.c is the function for double; NAMEf.c defines REAL_FLOAT and NAMEl.c REAL_LONG, and both include
 * NAME.c. All types are handled as IEC 60559 has them: a sign, an exponent and a fraction without the leading bit, in one integer; the x87
 * format, whose leading bit is explicit, is brought into that form. So the integers of positive numbers are ordered as the numbers. */
#ifndef CRT_REAL_H
#define CRT_REAL_H

#include <float.h>
#include <math.h>
#include <stdint.h>

#include "attr.h"
#include "math_error.h"

typedef unsigned __int128 uint128;

#if defined(REAL_FLOAT)
typedef float real;
typedef uint32_t bits;
#define R(name) name##f
#define C(constant) constant##f
#define BUILTIN(name) __builtin_##name##f
enum { FRACTION = FLT_MANT_DIG - 1, BIAS = FLT_MAX_EXP - 1 };
#elif defined(REAL_LONG)
typedef long double real;
#define R(name) name##l
#define C(constant) constant##L
#define BUILTIN(name) __builtin_##name##l
#if LDBL_MANT_DIG == 53
typedef uint64_t bits;
#else
typedef uint128 bits;
#endif
enum { FRACTION = LDBL_MANT_DIG - 1, BIAS = LDBL_MAX_EXP - 1 };
#else
typedef double real;
typedef uint64_t bits;
#define R(name) name
#define C(constant) constant
#define BUILTIN(name) __builtin_##name
enum { FRACTION = DBL_MANT_DIG - 1, BIAS = DBL_MAX_EXP - 1 };
#endif

#if defined(REAL_LONG) && LDBL_MANT_DIG == 64
/* The rest of an object is padding. */
enum { VALUE_BYTES = 10 };
#else
enum { VALUE_BYTES = sizeof(real) };
#endif

/* Whether x is what the x87 format has and its processors since the 387 refuse: an exponent that is not 0 without the leading bit. It has no value, and arithmetic treats it as a signaling NaN. */
CRT_INLINE int is_unsupported(real x)
{
#if defined(REAL_LONG) && LDBL_MANT_DIG == 64
	struct {
		uint64_t fraction;
		uint16_t exponent;
	} parts;
	__builtin_memcpy(&parts, &x, VALUE_BYTES);
	return (parts.exponent & 0x7fff) != 0 && parts.fraction >> 63 == 0;
#else
	(void)x;
	return 0;
#endif
}

/* Functions of math_error.h. */
#define ERROR(name) R(__crt_math_##name)
/* The exponent of infinities and NaNs. */
enum { EXPONENT_MAX = 2 * BIAS + 1 };

#define IMPLICIT ((bits)1 << FRACTION)
#define SIGN ((bits)(EXPONENT_MAX + 1) << FRACTION)
#define INFINITE ((bits)EXPONENT_MAX << FRACTION)
/* A NaN that is quiet has it. */
#define QUIET ((bits)1 << (FRACTION - 1))
/* The smallest normal number. */
#define SMALLEST IMPLICIT

#if defined(REAL_LONG) && LDBL_MANT_DIG == 64
union real_bits {
	real value;
	struct {
		uint64_t mantissa;
		uint16_t exponent;
	} x87;
};

CRT_INLINE bits to_bits(real x)
{
	union real_bits u = { x };
	return (bits)u.x87.exponent << 63 | (u.x87.mantissa & ~((uint64_t)1 << 63));
}

CRT_INLINE real from_bits(bits b)
{
	/* All bytes, so that a copy has no chance to differ. */
	union real_bits u = { 0 };
	u.x87.exponent = (uint16_t)(b >> 63);
	u.x87.mantissa = ((uint64_t)b & ~((uint64_t)1 << 63)) | ((u.x87.exponent & 0x7fff) != 0 ? (uint64_t)1 << 63 : 0);
	return u.value;
}
#else
CRT_INLINE bits to_bits(real x)
{
	union { real value; bits b; } u = { x };
	return u.b;
}

CRT_INLINE real from_bits(bits b)
{
	union { bits b; real value; } u = { b };
	return u.value;
}
#endif

CRT_INLINE bits magnitude(bits b)
{
	return b & ~SIGN;
}

CRT_INLINE int exponent_of(bits b)
{
	return (int)(b >> FRACTION) & EXPONENT_MAX;
}

CRT_INLINE int is_nan(bits b)
{
	return magnitude(b) > INFINITE;
}

CRT_INLINE int is_signaling(bits b)
{
	return is_nan(b) && (b & QUIET) == 0;
}

/* 2^e, a normal number. */
CRT_INLINE real power_of_two(int e)
{
	return from_bits((bits)(e + BIAS) << FRACTION);
}

CRT_INLINE real opaque(real x)
{
	return R(__crt_opaque)(x);
}

/* Raises an exception by arithmetic whose result nobody wants. */
CRT_INLINE void raise_inexact(void)
{
	(void)opaque(opaque(1) + opaque(power_of_two(-FRACTION - 2)));
}

CRT_INLINE void raise_invalid(void)
{
	(void)opaque(opaque(0) / opaque(0));
}

#endif
