/* SPDX-License-Identifier: MIT */
/* See math_exact.h: 256-bit integers, whose last bit also stands for everything below it. */
#include "math_exact.h"

#include <fenv.h>
#include <float.h>
#include <math.h>

#include "float_bits.h"
#include "math_error.h"

typedef unsigned __int128 uint128;

/* The magnitude (hi 2^128 + lo) 2^exponent. */
struct exact {
	uint128 hi, lo;
	int exponent;
	int negative;
};

/* m 2^exponent, whose highest bit is set. */
struct number {
	uint64_t m;
	int exponent;
	int negative;
};

static struct number take(long double x)
{
	struct crt_float f;
	struct number n;
	int shift;
	__crt_take_long_double(&f, x);
	shift = __builtin_clzll(f.mantissa);
	n.m = f.mantissa << shift;
	n.exponent = f.exponent - shift;
	n.negative = f.negative;
	return n;
}

static void shift_right(struct exact *x, int places)
{
	uint128 lost;
	x->exponent += places;
	if (places >= 256) {
		x->lo = (x->hi | x->lo) != 0;
		x->hi = 0;
		return;
	}
	if (places >= 128) {
		lost = x->lo;
		x->lo = x->hi;
		x->hi = 0;
		x->lo |= lost != 0;
		places -= 128;
	}
	if (places == 0)
		return;
	lost = x->lo << (128 - places);
	x->lo = x->lo >> places | x->hi << (128 - places) | (lost != 0);
	x->hi >>= places;
}

static int leading_zeros(uint128 x)
{
	uint64_t high = (uint64_t)(x >> 64);
	return high != 0 ? __builtin_clzll(high) : 64 + __builtin_clzll((uint64_t)x);
}

/* The highest bit to the top. */
static void normalize(struct exact *x)
{
	int shift;
	if (x->hi == 0) {
		x->hi = x->lo;
		x->lo = 0;
		x->exponent -= 128;
	}
	shift = leading_zeros(x->hi);
	if (shift != 0) {
		x->hi = x->hi << shift | x->lo >> (128 - shift);
		x->lo <<= shift;
		x->exponent -= shift;
	}
}

static const struct {
	int digits, min, max;
} targets[] = {
	/* The exponents of the smallest normal number's and the largest number's first bit. */
	[CRT_TO_FLOAT] = { FLT_MANT_DIG, FLT_MIN_EXP - 1, FLT_MAX_EXP - 1 },
	[CRT_TO_DOUBLE] = { DBL_MANT_DIG, DBL_MIN_EXP - 1, DBL_MAX_EXP - 1 },
	[CRT_TO_LONG_DOUBLE] = { LDBL_MANT_DIG, LDBL_MIN_EXP - 1, LDBL_MAX_EXP - 1 },
};

/* Whether the digits behind the first `kept` make those one greater; -1 if there are none. Of a normalized number; kept <= 64. */
static int rounds_up(const struct exact *x, int kept, int mode)
{
	uint128 rest = x->hi, half = (uint128)1 << 127;
	int odd = 0;
	if (kept < 0)
		rest = 1;
	else if (kept > 0) {
		odd = (int)(x->hi >> (128 - kept)) & 1;
		rest = x->hi << kept;
	}
	rest |= x->lo != 0;
	if (rest == 0)
		return -1;
	if (mode == FE_UPWARD)
		return !x->negative;
	if (mode == FE_DOWNWARD)
		return x->negative;
	if (mode == FE_TOWARDZERO)
		return 0;
	return rest > half || (rest == half && odd);
}

static long double finish(struct exact *x, enum crt_target target)
{
	int digits = targets[target].digits, min = targets[target].min, kept, up, first;
	uint128 m;

	normalize(x);
	first = x->exponent + 255;
	kept = digits;
	if (first < min)
		kept -= min - first;
	up = rounds_up(x, kept, fegetround());
	m = kept > 0 ? x->hi >> (128 - kept) : 0;
	m += up > 0;
	/* The bit that has been `kept` places behind the first one. */
	int place = first - kept + 1;
	if (m >> digits != 0) {
		m >>= 1;
		place++;
	}
	if (CRT_UNLIKELY(place + digits - 1 > targets[target].max)) {
		int sign = x->negative ? -1 : 1;
		if (target == CRT_TO_FLOAT)
			return __crt_math_overflowf(sign);
		return target == CRT_TO_DOUBLE ? (long double)__crt_math_overflow(sign) : __crt_math_overflowl(sign);
	}
	if (up >= 0) {
		/* Tiny after rounding, as the CPU sees it: with as many digits as a normal number has, it is still below the smallest. */
		if (first < min && !(first == min - 1 && rounds_up(x, digits, fegetround()) > 0 && (x->hi >> (128 - digits)) + 1 == (uint128)1 << digits))
			(void)__crt_math_underflow(1);
		else
			feraiseexcept(FE_INEXACT);
	}
	long double result = scalbnl((long double)(uint64_t)m, place);
	return x->negative ? -result : result;
}

/* What an operation on numbers that are not all finite makes. */
static long double special(long double result, int is_nan)
{
	if (__builtin_isnan(result) && !is_nan)
		return __crt_math_domainl();
	return result;
}

long double __crt_exact_fma(long double x, long double y, long double z, enum crt_target target)
{
	int is_nan = __builtin_isnan(x) || __builtin_isnan(y) || __builtin_isnan(z);

	/* First z: 0 times an infinity is no error beside a NaN, as the CPU has it. */
	if (CRT_UNLIKELY(!__builtin_isfinite(z)) && (__builtin_isnan(z) ? !__builtin_isnan(x) && !__builtin_isnan(y) : __builtin_isfinite(x) && __builtin_isfinite(y)))
		return z + z;
	if (CRT_UNLIKELY(!__builtin_isfinite(x) || !__builtin_isfinite(y)))
		return special(x * y + z, is_nan);
	if (x == 0 || y == 0) {
		if (z == 0)
			return x * y + z;
		x = z;
		y = 1;
		z = 0;
	}
	struct number a = take(x), b = take(y);
	uint128 product = (uint128)a.m * b.m;
	/* One bit is free for a carry. */
	struct exact sum = { product >> 1, product << 127, a.exponent + b.exponent - 127, a.negative ^ b.negative };
	if (z != 0) {
		struct number c = take(z);
		struct exact other = { (uint128)c.m << 62, 0, c.exponent - 190, c.negative };
		int gap = sum.exponent - other.exponent;
		if (gap > 0)
			shift_right(&other, gap);
		else if (gap < 0)
			shift_right(&sum, -gap);
		if (sum.negative == other.negative) {
			sum.lo += other.lo;
			sum.hi += other.hi + (sum.lo < other.lo);
		} else {
			if (sum.hi < other.hi || (sum.hi == other.hi && sum.lo < other.lo)) {
				struct exact swap = sum;
				sum = other;
				other = swap;
			}
			sum.hi -= other.hi + (sum.lo < other.lo);
			sum.lo -= other.lo;
		}
		if ((sum.hi | sum.lo) == 0)
			/* The sign of the rounding mode. */
			return __crt_opaquel(1) - __crt_opaquel(1);
	}
	return finish(&sum, target);
}

long double __crt_exact_divide(long double x, long double y, enum crt_target target)
{
	if (CRT_UNLIKELY(!__builtin_isfinite(x) || !__builtin_isfinite(y)))
		return special(x / y, __builtin_isnan(x) || __builtin_isnan(y));
	if (y == 0) {
		if (x == 0)
			return __crt_math_domainl();
		return __crt_math_polel(__builtin_signbit(x) != __builtin_signbit(y) ? -1 : 1);
	}
	if (x == 0)
		return x / y;
	struct number a = take(x), b = take(y);
	uint128 dividend = (uint128)a.m << 63, quotient = dividend / b.m;
	/* Below the point nothing but whether there is anything. */
	struct exact result = { quotient, dividend != quotient * b.m, a.exponent - b.exponent - 63 - 128, a.negative ^ b.negative };
	return finish(&result, target);
}

long double __crt_exact_sqrt(long double x, enum crt_target target)
{
	if (CRT_UNLIKELY(!__builtin_isgreater(x, 0) || !__builtin_isfinite(x))) {
		if (__builtin_isless(x, 0))
			return __crt_math_domainl();
		return x + x;
	}
	struct number a = take(x);
	int odd = a.exponent & 1;
	/* The root of an even power of two, in 63 bits. */
	uint128 square = (uint128)a.m << (62 + odd);
	uint64_t root = (uint64_t)__builtin_sqrtl((long double)square);
	while ((uint128)root * root > square)
		root--;
	while ((uint128)(root + 1) * (root + 1) <= square)
		root++;
	struct exact result = { root, (uint128)root * root != square, (a.exponent - odd - 62) / 2 - 128, 0 };
	return finish(&result, target);
}
