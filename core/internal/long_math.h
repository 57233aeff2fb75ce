/* SPDX-License-Identifier: MIT */
/* What the long double functions with a significand of 64 bits are made of: numbers taken apart, and sums of two numbers (pairs), the second
 * what the first lacks, for what must be known better than to 64 bits.
 *
 * All is plain arithmetic, so that the rounding mode acts on the last addition of a result. The sums and products of pairs are exact when
 * rounding to nearest and within 2^-126 otherwise. */
#ifndef CRT_LONG_MATH_H
#define CRT_LONG_MATH_H

#include <float.h>
#include <stdint.h>

#include "attr.h"

/* lgammal_r() under a name that ISO C does not leave to the program. */
long double __crt_lgammal_r(long double x, int *sign);

#if LDBL_MANT_DIG == 64

#include "long_tables.h"

union crt_longl {
	long double value;
	struct {
		/* The first bit is there, too. */
		uint64_t mantissa;
		/* Of 2^0 it is 16383; the sign above. */
		uint16_t exponent;
	} bits;
};

struct crt_pairl {
	long double hi, lo;
};

/* 2^n, n from -16382 to 16383. */
CRT_INLINE long double __crt_power2l(int n)
{
	union crt_longl u;

	if (CRT_LIKELY(n > -1023 && n < 1024)) {
		/* One store of 8 bytes and one load, which a CPU does without waiting. */
		union { uint64_t bits; double value; } d = { (uint64_t)(n + 1023) << 52 };
		return d.value;
	}
	u.bits.mantissa = (uint64_t)1 << 63;
	u.bits.exponent = (uint16_t)(n + 16383);
	return u.value;
}

CRT_INLINE long double __crt_absl(long double x)
{
	return __builtin_fabsl(x);
}

/* The exponent as it is stored, without the sign: 0 for 0 and subnormal numbers, 0x7fff for infinities and NaNs. */
/* Not one byte more is read than was stored: a CPU that has just stored the 10 bytes would wait for the others. Where a comparison of
 * numbers does as well, it is faster than a look at the exponent. */
CRT_INLINE uint64_t __crt_mantissal(const union crt_longl *u)
{
	return *(const volatile uint64_t *)&u->bits.mantissa;
}

CRT_INLINE int __crt_exponent_bitsl(const union crt_longl *u)
{
	return *(const volatile uint16_t *)&u->bits.exponent;
}

CRT_INLINE int __crt_exponentl(long double x)
{
	union crt_longl u = { x };
	return __crt_exponent_bitsl(&u) & 0x7fff;
}

CRT_INLINE int __crt_negativel(long double x)
{
	union crt_longl u = { x };
	return __crt_exponent_bitsl(&u) >> 15;
}

CRT_INLINE int __crt_signalingl(long double x)
{
	union crt_longl u = { x };
	return (u.bits.exponent & 0x7fff) == 0x7fff && !(u.bits.mantissa >> 62 & 1) && u.bits.mantissa << 2;
}

/* a + b if |a| >= |b| or a is 0. */
CRT_INLINE struct crt_pairl __crt_sum_orderedl(long double a, long double b)
{
	long double sum = a + b;
	return (struct crt_pairl){ sum, b - (sum - a) };
}

CRT_INLINE struct crt_pairl __crt_suml(long double a, long double b)
{
	long double sum = a + b, other = sum - a;
	return (struct crt_pairl){ sum, (a - (sum - other)) + (b - other) };
}

/* The leading 32 bits of x; |x| < 2^16300. */
CRT_INLINE long double __crt_top_halfl(long double x)
{
	long double t = x * 0x1.00000001p32L;
	return t - (t - x);
}

/* a * b; nothing on the way may overflow or be subnormal. */
CRT_INLINE struct crt_pairl __crt_productl(long double a, long double b)
{
	long double p = a * b, ah = __crt_top_halfl(a), al = a - ah, bh = __crt_top_halfl(b), bl = b - bh;
	return (struct crt_pairl){ p, ((ah * bh - p) + ah * bl + al * bh) + al * bl };
}

CRT_INLINE struct crt_pairl __crt_pair_productl(struct crt_pairl a, struct crt_pairl b)
{
	struct crt_pairl p = __crt_productl(a.hi, b.hi);
	return __crt_sum_orderedl(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

CRT_INLINE struct crt_pairl __crt_pair_suml(struct crt_pairl a, struct crt_pairl b)
{
	struct crt_pairl s = __crt_suml(a.hi, b.hi), t = __crt_suml(a.lo, b.lo);
	s = __crt_sum_orderedl(s.hi, s.lo + t.hi);
	return __crt_sum_orderedl(s.hi, s.lo + t.lo);
}

CRT_INLINE struct crt_pairl __crt_pair_quotientl(struct crt_pairl a, struct crt_pairl b)
{
	long double q = a.hi / b.hi;
	struct crt_pairl p = __crt_productl(q, b.hi);
	return __crt_sum_orderedl(q, ((a.hi - p.hi) - p.lo + a.lo - q * b.lo) / b.hi);
}

/* The root of a positive number. */
CRT_INLINE struct crt_pairl __crt_pair_rootl(struct crt_pairl a)
{
	long double s = __builtin_sqrtl(a.hi);
	struct crt_pairl p = __crt_productl(s, s);
	return __crt_sum_orderedl(s, ((a.hi - p.hi) - p.lo + a.lo) / (2 * s));
}

CRT_INLINE struct crt_pairl __crt_pair_scaledl(struct crt_pairl a, long double power_of_two)
{
	return (struct crt_pairl){ a.hi * power_of_two, a.lo * power_of_two };
}

/* Times a constant, given as its leading 32 bits, what follows them, and whole. */
CRT_INLINE struct crt_pairl __crt_times_constantl(long double hi, long double lo, long double top, long double rest, long double whole)
{
	long double hi_top = __crt_top_halfl(hi);
	return (struct crt_pairl){ hi_top * top, hi_top * rest + ((hi - hi_top) + lo) * whole };
}

#define CRT_TIMESL(hi, lo, name) __crt_times_constantl(hi, lo, CRT_##name##_TOP, CRT_##name##_REST, CRT_##name)
/* A result that is within 2^-67 of a number of 64 bits, which is as much as computations err, is taken for that number: so exact results are
 * exact in all rounding modes. Rounding up or down the first part may be that number's neighbour. */
CRT_INLINE struct crt_pairl __crt_snapl(struct crt_pairl p)
{
	long double size = __crt_absl(p.hi), low = __crt_absl(p.lo);

	if (low < size * 0x1p-67L) {
		p.lo = 0;
	} else if (CRT_UNLIKELY(low > size * 0x1.fcp-65L)) {
		long double unit = __crt_power2l(__crt_exponentl(size) - 16383 - 63), other = p.hi + (p.lo < 0 ? -unit : unit);
		if (__crt_absl((p.hi - other) + p.lo) < size * 0x1p-67L)
			p = (struct crt_pairl){ other, 0 };
	}
	return p;
}

#define CRT_PAIRL(name) ((struct crt_pairl){ CRT_##name, CRT_##name##_LOW })

/* ---- The kernels ------------------------------------------------------------------------------------------------------------ */

/* (value.hi + value.lo) * 2^n, the value near 1 or 0, with everything that over- and underflow entail: FE_*, ERANGE. */
CRT_HIDDEN long double __crt_scaled_resultl(long double hi, long double lo, int n);
/* value * 2^*n = e^(x + low), |x| <= 2^14, |low| below half a unit of x. The value is near 1, right to 2^-71. */
CRT_HIDDEN struct crt_pairl __crt_exp_pairl(long double x, long double low, int *n);
/* e^(x + low) - 1, right to 2^-71 of the result; -45 <= x <= 11355. */
CRT_HIDDEN struct crt_pairl __crt_expm1_pairl(long double x, long double low);
/* log(x + low), right to 2^-80 of the result; x positive and finite (normal if low is not 0), low below half a unit of x. */
CRT_HIDDEN struct crt_pairl __crt_log_pairl(long double x, long double low);
/* The same to base 2 and 10. */
CRT_HIDDEN struct crt_pairl __crt_log2_pairl(long double x, long double low);
CRT_HIDDEN struct crt_pairl __crt_log10_pairl(long double x, long double low);
/* log(1 + x), |x| not below 2^-70, x > -1, finite. */
CRT_HIDDEN struct crt_pairl __crt_log1p_pairl(long double x);
/* The angle of (x, y), x and y positive, between 2^-400 and 2^400; 0 to pi/2, right to 2^-70 of the result. */
CRT_HIDDEN struct crt_pairl __crt_atan2_pairl(struct crt_pairl y, struct crt_pairl x);
/* The arc sine, 2^-40 <= x <= 1, and the arc cosine, -1 <= x <= 1. */
CRT_HIDDEN struct crt_pairl __crt_asin_pairl(long double x);
CRT_HIDDEN struct crt_pairl __crt_acos_pairl(long double x);
/* x times a constant, for any x, rounded once. */
CRT_HIDDEN long double __crt_times_pairl(long double x, struct crt_pairl c);
/* The result of a function that is x as far as its digits go: x, with FE_INEXACT, and FE_UNDERFLOW and ERANGE if x is subnormal. */
CRT_HIDDEN long double __crt_tinyl(long double x);
/* sign * e^(y * log): what the powers have in common. */
CRT_HIDDEN long double __crt_powerl(struct crt_pairl log, long double y, int sign);
/* Whether y is an integer, 1 if it is even and 2 if it is odd. */
CRT_HIDDEN int __crt_integerl(long double y);
/* log(gamma(x)), 0 < x < 2^16000, with an error below 2^-72 of the largest part that is added. */
CRT_HIDDEN struct crt_pairl __crt_log_gammal(long double x);
/* gamma(x) = value * 2^*n, 0 < x < 2000. */
CRT_HIDDEN struct crt_pairl __crt_gamma_pairl(long double x, int *n);
/* erfc(x) = value * 2^*n, 1/2 <= x < 128. */
CRT_HIDDEN struct crt_pairl __crt_erfc_pairl(long double x, int *n);
/* sin and cos of x and of pi x. */
struct crt_sincosl {
	struct crt_pairl sin, cos;
};
CRT_HIDDEN struct crt_sincosl __crt_sincos_pairl(long double x);
CRT_HIDDEN struct crt_sincosl __crt_sincospi_pairl(long double x);

#elif LDBL_MANT_DIG == 53

/* long double is double under another name. */
#define CRT_FORWARD_1L(name) long double name##l(long double x) { return name((double)x); }
#define CRT_FORWARD_2L(name) long double name##l(long double x, long double y) { return name((double)x, (double)y); }
#define CRT_FORWARD_NL(name) long double name##l(long double x, long long n) { return name((double)x, n); }

#else
#error "this long double is not supported yet"
#endif
#endif
