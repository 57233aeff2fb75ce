/* SPDX-License-Identifier: MIT */
/* What the complex functions are written in, once for double and once for long double: a file of core/complex defines CRT_COMPLEX_LONG or does
 * not, includes this, and then NAME.h, which holds the function. The float functions calculate in double, whose range and precision leave
 * nothing to take care of. */
#ifndef CRT_COMPLEX_MATH_H
#define CRT_COMPLEX_MATH_H

#include <complex.h>
#include <fenv.h>
#include <float.h>
#include <math.h>

#include "attr.h"
#include "math_error.h"

#ifdef CRT_COMPLEX_LONG
typedef long double real;
typedef long double _Complex complex_real;
#define N(name) name##l
#define REAL(name) LDBL_##name
#define BUILTIN(name) __builtin_##name##l
#else
typedef double real;
typedef double _Complex complex_real;
#define N(name) name
#define REAL(name) DBL_##name
#define BUILTIN(name) __builtin_##name
#endif

#define PI ((real)3.14159265358979323846264338327950288L)
#define PI_2 ((real)1.57079632679489661923132169163975144L)
#define PI_4 ((real)0.785398163397448309615660845819875721L)
#define LN2 ((real)0.693147180559945309417232121458176568L)

/* Not x + y * I: that would multiply an infinity by 0. */
CRT_INLINE complex_real make(real x, real y)
{
	return __builtin_complex(x, y);
}

/* Parts of a result. One that is no normal number is never exact, though the last operation may have been: it raises FE_UNDERFLOW in any case. */
CRT_INLINE complex_real result(real x, real y)
{
	if (CRT_UNLIKELY((__builtin_isless(BUILTIN(fabs)(x), REAL(MIN)) && x != 0) || (__builtin_isless(BUILTIN(fabs)(y), REAL(MIN)) && y != 0)))
		__crt_opaquef(__crt_opaquef(FLT_MIN) * FLT_MIN);
	return make(x, y);
}

/* Keeps calculations on their side of a change of the rounding mode. */
CRT_INLINE real opaque(real x)
{
	__asm__ volatile("" : "+m"(x) : : "memory");
	return x;
}

/* Errors of intermediate results add up in the directed rounding modes, so those are calculated to nearest: nearest() gives the mode to come back to.
 * Reading the mode costs more than two sums that tell whether it is another. */
CRT_INLINE int nearest(void)
{
	float one = __crt_opaquef(1);
	int mode = FE_TONEAREST;

	if (CRT_UNLIKELY(one + 0x1p-30f != one - 0x1p-30f)) {
		mode = fegetround();
		fesetround(FE_TONEAREST);
	}
	return mode;
}

CRT_INLINE void back_to(int mode)
{
	if (CRT_UNLIKELY(mode != FE_TONEAREST))
		fesetround(mode);
}

/* Quiet, unlike comparisons by size: a NaN raises nothing. */
CRT_INLINE int is_nan(real x)
{
	return x != x;
}

CRT_INLINE real absolute(real x)
{
	return BUILTIN(fabs)(x);
}

CRT_INLINE int is_finite(real x)
{
	return __builtin_isfinite(x);
}

CRT_INLINE int is_infinite(real x)
{
	return __builtin_isinf(x) != 0;
}

CRT_INLINE real with_sign(real x, real sign)
{
	return BUILTIN(copysign)(x, sign);
}

/* An infinity less itself: a NaN and FE_INVALID; a NaN stays one. */
CRT_INLINE real nan_from(real x)
{
	return x - x;
}

/* sin(x) and sinh(x) for factors of results: a tiny one neither raises FE_UNDERFLOW nor sets errno. */
CRT_INLINE real sine(real x)
{
	return absolute(x) < (real)0x1p-34L ? x : N(sin)(x);
}

CRT_INLINE real hyperbolic_sine(real x)
{
	return absolute(x) < (real)0x1p-34L ? x : N(sinh)(x);
}

#define INF ((real)__builtin_inf())

/* e to the power PART is taken out of powers that would be too large by themselves: of those this is next to a number of the type (2^-7 and 2^-12 of a last place). */
#ifdef CRT_COMPLEX_LONG
#define PART 11221
#else
#define PART 695
#endif

/* factor e^x (c + i s), x no NaN, factor at most 1, calculated to nearest but for the last product, in `mode`; only what is too large itself overflows, and nothing small is
 * made smaller on the way. */
CRT_INLINE complex_real exp_times(real x, real factor, real c, real s, int mode)
{
	real size, again = 1;

	if (CRT_UNLIKELY(x > PART) && is_finite(x)) {
		size = N(exp)(PART);
		c *= size;
		s *= size;
		x -= PART;
		if (x > PART) {
			again = size;
			/* What is left is too large for any c; but no infinity, which rounding might want to be the largest number. */
			x = x - PART < PART ? x - PART : PART;
		}
	}
	size = opaque(N(exp)(x) * factor);
	c = opaque(c);
	s = opaque(s);
	back_to(mode);
	return result(size * (again * c), size * (again * s));
}

/* x^2 + y^2 - 1 for sizes from 1/2 to 2, x the larger, to all digits: the products are exact in two parts when rounding to nearest, and the sum is put together by size. */
CRT_INLINE real square_less_1(real x, real y)
{
	const real splitter = (real)(((unsigned long long)1 << ((REAL(MANT_DIG) + 1) / 2)) + 1);
	real xt = x * splitter, yt = y * splitter, xx = x * x, yy = y * y, xl, yl, sum, low, rest, lows, last;

	xt = xt - (xt - x);
	yt = yt - (yt - y);
	xl = x - xt;
	yl = y - yt;
	xl = ((xt * xt - xx) + 2 * xt * xl) + xl * xl;
	yl = ((yt * yt - yy) + 2 * yt * yl) + yl * yl;
	/* xx >= yy; xx - 1 is exact, or else no digit of it is lost below yy's. */
	sum = xx - 1;
	low = xx - (sum + 1);
	rest = sum + yy;
	xt = rest - sum;
	low += (sum - (rest - xt)) + (yy - xt);
	/* Where the greater parts cancel each other, the lower ones are the result. */
	lows = xl + yl;
	xt = lows - xl;
	low += (xl - (lows - xt)) + (yl - xt);
	last = rest + lows;
	xt = last - rest;
	low += (rest - (last - xt)) + (lows - xt);
	return last + low;
}

#endif
