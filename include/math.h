/* SPDX-License-Identifier: MIT */
/* Mathematics (ISO C17 7.12, C23 7.12, Annex F), for float, double and long double (80 bits on x86).
 *
 * Each entry declares three functions: NAME for double, NAMEf for float, NAMEl for long double; core/math/NAME.c, NAMEf.c and NAMEl.c hold
 * them. All are thread-safe and async-signal-safe but for errno, lgamma's signgam, and what else is said. Angles are radians.
 *
 * Errors are reported both ways (math_errhandling is MATH_ERRNO | MATH_ERREXCEPT): a domain error gives a NaN, FE_INVALID and EDOM; a pole
 * error an infinity, FE_DIVBYZERO and ERANGE; overflow what the rounding mode says (an infinity or the largest number), FE_OVERFLOW and
 * ERANGE; a result too small to be exact FE_UNDERFLOW and, when it is zero or subnormal with an error, ERANGE. A quiet NaN argument gives a NaN and no error, unless the
 * entry says otherwise. Without an error errno stays as it is. */
#ifndef _MATH_H
#define _MATH_H

#include <bits/features.h>
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_MATH_H__ 202311L
#endif

__CRT_BEGIN_DECLS


/* ---- Types and macros (7.12) ---------------------------------------------------------------------------------------- */

/* What the compiler calculates float and double expressions in. */
#ifdef __CRT_USE_C99
#if __FLT_EVAL_METHOD__ == 2
typedef long double float_t;
typedef long double double_t;
#elif __FLT_EVAL_METHOD__ == 1
typedef double float_t;
typedef double double_t;
#else
typedef float float_t;
typedef double double_t;
#endif
#endif

#define HUGE_VAL __builtin_huge_val()
#ifdef __CRT_USE_C99
#define HUGE_VALF __builtin_huge_valf()
#define HUGE_VALL __builtin_huge_vall()
/* Word for word as in <float.h>, which C23 has define them, too. */
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))

/* What fpclassify() tells. */
#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4

/* fma() is as fast as a multiplication and an addition. */
#ifdef __FMA__
#define FP_FAST_FMA 1
#define FP_FAST_FMAF 1
#endif

/* What ilogb() gives for 0 and for a NaN. */
#define FP_ILOGB0 (-0x7fffffff - 1)
#define FP_ILOGBNAN (-0x7fffffff - 1)

#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
#define math_errhandling (MATH_ERRNO | MATH_ERREXCEPT)
#endif

#ifdef __CRT_USE_C23
/* What llogb() gives for 0 and for a NaN. */
#define FP_LLOGB0 (-__LONG_MAX__ - 1L)
#define FP_LLOGBNAN (-__LONG_MAX__ - 1L)
/* Directions for fromfp() and its kin. */
#define FP_INT_UPWARD 0
#define FP_INT_DOWNWARD 1
#define FP_INT_TOWARDZERO 2
#define FP_INT_TONEARESTFROMZERO 3
#define FP_INT_TONEAREST 4
#ifdef __FMA__
#define FP_FAST_FFMA 1
#endif
#endif

/* ---- Classification and comparison (7.12.3, 7.12.17) ------------------------------------------------------------------ */

/* For an argument of any real floating type. They raise nothing and set no errno; isgreater() and the following are false, and isunordered()
 * true, if an argument is a NaN. */
#ifdef __CRT_USE_C99
#if defined __SUPPORT_SNAN__ && !defined __cplusplus
/* gcc's own compare, to which a signaling NaN is invalid. */
#define fpclassify(x) (__extension__ _Generic((x), float: __fpclassifyf, long double: __fpclassifyl, default: __fpclassify)(x))
#define isfinite(x) (fpclassify(x) >= FP_ZERO)
#define isinf(x) (fpclassify(x) == FP_INFINITE ? (signbit(x) ? -1 : 1) : 0)
#define isnan(x) (fpclassify(x) == FP_NAN)
#define isnormal(x) (fpclassify(x) == FP_NORMAL)
#else
#define fpclassify(x) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#define isfinite(x) __builtin_isfinite(x)
#define isinf(x) __builtin_isinf_sign(x)
#define isnan(x) __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#endif
#define signbit(x) __builtin_signbit(x)
#define isgreater(x, y) __builtin_isgreater(x, y)
#define isgreaterequal(x, y) __builtin_isgreaterequal(x, y)
#define isless(x, y) __builtin_isless(x, y)
#define islessequal(x, y) __builtin_islessequal(x, y)
#define islessgreater(x, y) __builtin_islessgreater(x, y)
#define isunordered(x, y) __builtin_isunordered(x, y)
#endif

/* The functions behind the macros below, and behind those above for compilers that ask for functions. */
int __fpclassify(double __x) __CRT_NOTHROW __attribute__((__const__));
int __fpclassifyf(float __x) __CRT_NOTHROW __attribute__((__const__));
int __fpclassifyl(long double __x) __CRT_NOTHROW __attribute__((__const__));
int __signbit(double __x) __CRT_NOTHROW __attribute__((__const__));
int __signbitf(float __x) __CRT_NOTHROW __attribute__((__const__));
int __signbitl(long double __x) __CRT_NOTHROW __attribute__((__const__));
int __issignaling(double __x) __CRT_NOTHROW __attribute__((__const__));
int __issignalingf(float __x) __CRT_NOTHROW __attribute__((__const__));
int __issignalingl(long double __x) __CRT_NOTHROW __attribute__((__const__));
int __iscanonicall(long double __x) __CRT_NOTHROW __attribute__((__const__));
int __iseqsig(double __x, double __y) __CRT_NOTHROW;
int __iseqsigf(float __x, float __y) __CRT_NOTHROW;
int __iseqsigl(long double __x, long double __y) __CRT_NOTHROW;

#if defined(__CRT_USE_C23) && !defined(__cplusplus)
/* A signaling NaN; 0, also a negative one; subnormal; the one encoding of its value (C23 7.12.3). */
#define issignaling(x) (__extension__ _Generic((x), float: __issignalingf, long double: __issignalingl, default: __issignaling)(x))
#define iszero(x) (fpclassify(x) == FP_ZERO)
#define issubnormal(x) (fpclassify(x) == FP_SUBNORMAL)
#define iscanonical(x) (__extension__ _Generic((x), long double: __iscanonicall((long double)(x)), default: ((void)(x), 1)))
/* x == y, but FE_INVALID and EDOM if one is a NaN (C23 7.12.17.7). */
#define iseqsig(x, y) \
	(__extension__ _Generic((x) + (y), float: __iseqsigf, long double: __iseqsigl, default: __iseqsig)(x, y))
#endif

/* ---- Trigonometric functions (7.12.4) ---------------------------------------------------------------------------------- */

/* -pi/2 to pi/2, and for acos 0 to pi. Domain error: |x| > 1. 7.12.4.1, 7.12.4.2. */
double acos(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float acosf(float __x) __CRT_NOTHROW;
long double acosl(long double __x) __CRT_NOTHROW;
#endif
double asin(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float asinf(float __x) __CRT_NOTHROW;
long double asinl(long double __x) __CRT_NOTHROW;
#endif
/* -pi/2 to pi/2. 7.12.4.3. */
double atan(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float atanf(float __x) __CRT_NOTHROW;
long double atanl(long double __x) __CRT_NOTHROW;
#endif
/* The angle of the point (x, y), -pi to pi, with the signs of zeros and the infinities as Annex F has them; no domain error. 7.12.4.4. */
double atan2(double __y, double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float atan2f(float __y, float __x) __CRT_NOTHROW;
long double atan2l(long double __y, long double __x) __CRT_NOTHROW;
#endif
/* Right for the largest arguments, too. Domain error: an infinity. 7.12.4.5 to 7.12.4.7. */
double cos(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float cosf(float __x) __CRT_NOTHROW;
long double cosl(long double __x) __CRT_NOTHROW;
#endif
double sin(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float sinf(float __x) __CRT_NOTHROW;
long double sinl(long double __x) __CRT_NOTHROW;
#endif
double tan(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float tanf(float __x) __CRT_NOTHROW;
long double tanl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* Both at once. */
void sincos(double __x, double *__sine, double *__cosine) __CRT_NOTHROW;
void sincosf(float __x, float *__sine, float *__cosine) __CRT_NOTHROW;
void sincosl(long double __x, long double *__sine, long double *__cosine) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* acos(x) / pi and so on: exact where the result is a simple fraction. C23 7.12.4.8 to 7.12.4.11. */
double acospi(double __x) __CRT_NOTHROW;
float acospif(float __x) __CRT_NOTHROW;
long double acospil(long double __x) __CRT_NOTHROW;
double asinpi(double __x) __CRT_NOTHROW;
float asinpif(float __x) __CRT_NOTHROW;
long double asinpil(long double __x) __CRT_NOTHROW;
double atanpi(double __x) __CRT_NOTHROW;
float atanpif(float __x) __CRT_NOTHROW;
long double atanpil(long double __x) __CRT_NOTHROW;
double atan2pi(double __y, double __x) __CRT_NOTHROW;
float atan2pif(float __y, float __x) __CRT_NOTHROW;
long double atan2pil(long double __y, long double __x) __CRT_NOTHROW;
/* sin(pi x) and so on; tanpi has poles at the halves. Domain error: an infinity. C23 7.12.4.12 to 7.12.4.14. */
double cospi(double __x) __CRT_NOTHROW;
float cospif(float __x) __CRT_NOTHROW;
long double cospil(long double __x) __CRT_NOTHROW;
double sinpi(double __x) __CRT_NOTHROW;
float sinpif(float __x) __CRT_NOTHROW;
long double sinpil(long double __x) __CRT_NOTHROW;
double tanpi(double __x) __CRT_NOTHROW;
float tanpif(float __x) __CRT_NOTHROW;
long double tanpil(long double __x) __CRT_NOTHROW;
#endif

/* ---- Hyperbolic functions (7.12.5) ------------------------------------------------------------------------------------- */

/* 7.12.5.4 to 7.12.5.6. */
double cosh(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float coshf(float __x) __CRT_NOTHROW;
long double coshl(long double __x) __CRT_NOTHROW;
#endif
double sinh(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float sinhf(float __x) __CRT_NOTHROW;
long double sinhl(long double __x) __CRT_NOTHROW;
#endif
double tanh(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float tanhf(float __x) __CRT_NOTHROW;
long double tanhl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* Domain error: acosh below 1, atanh beyond 1 (a pole at 1 and -1). 7.12.5.1 to 7.12.5.3. */
double acosh(double __x) __CRT_NOTHROW;
float acoshf(float __x) __CRT_NOTHROW;
long double acoshl(long double __x) __CRT_NOTHROW;
double asinh(double __x) __CRT_NOTHROW;
float asinhf(float __x) __CRT_NOTHROW;
long double asinhl(long double __x) __CRT_NOTHROW;
double atanh(double __x) __CRT_NOTHROW;
float atanhf(float __x) __CRT_NOTHROW;
long double atanhl(long double __x) __CRT_NOTHROW;
#endif

/* ---- Exponential and logarithmic functions (7.12.6) --------------------------------------------------------------------- */

/* e to the power x. 7.12.6.1. */
double exp(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float expf(float __x) __CRT_NOTHROW;
long double expl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* 2 to the power x; e to the power x, less 1. 7.12.6.2, 7.12.6.3. */
double exp2(double __x) __CRT_NOTHROW;
float exp2f(float __x) __CRT_NOTHROW;
long double exp2l(long double __x) __CRT_NOTHROW;
double expm1(double __x) __CRT_NOTHROW;
float expm1f(float __x) __CRT_NOTHROW;
long double expm1l(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* 10 to the power x; b to the power x, less 1. C23 7.12.6.2, 7.12.6.3, 7.12.6.5. */
double exp10(double __x) __CRT_NOTHROW;
float exp10f(float __x) __CRT_NOTHROW;
long double exp10l(long double __x) __CRT_NOTHROW;
double exp10m1(double __x) __CRT_NOTHROW;
float exp10m1f(float __x) __CRT_NOTHROW;
long double exp10m1l(long double __x) __CRT_NOTHROW;
double exp2m1(double __x) __CRT_NOTHROW;
float exp2m1f(float __x) __CRT_NOTHROW;
long double exp2m1l(long double __x) __CRT_NOTHROW;
#endif
/* x = result * 2 to the power *exponent, the result in [0.5, 1); 0, infinities and NaNs as they are. 7.12.6.4. */
double frexp(double __x, int *__exponent) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float frexpf(float __x, int *__exponent) __CRT_NOTHROW;
long double frexpl(long double __x, int *__exponent) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* The exponent of x as an int; domain error, and FP_ILOGB0, INT_MAX, FP_ILOGBNAN, for 0, infinities, NaNs. 7.12.6.5. */
int ilogb(double __x) __CRT_NOTHROW;
int ilogbf(float __x) __CRT_NOTHROW;
int ilogbl(long double __x) __CRT_NOTHROW;
#endif
/* x * 2 to the power n. 7.12.6.6. */
double ldexp(double __x, int __n) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float ldexpf(float __x, int __n) __CRT_NOTHROW;
long double ldexpl(long double __x, int __n) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* ilogb() as a long. C23 7.12.6.10. */
long llogb(double __x) __CRT_NOTHROW;
long llogbf(float __x) __CRT_NOTHROW;
long llogbl(long double __x) __CRT_NOTHROW;
#endif
/* Domain error below 0, pole at 0. 7.12.6.7, 7.12.6.8. */
double log(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float logf(float __x) __CRT_NOTHROW;
long double logl(long double __x) __CRT_NOTHROW;
#endif
double log10(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float log10f(float __x) __CRT_NOTHROW;
long double log10l(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* log(1 + x): domain error below -1, pole at -1. log2 as log. 7.12.6.9, 7.12.6.10. */
double log1p(double __x) __CRT_NOTHROW;
float log1pf(float __x) __CRT_NOTHROW;
long double log1pl(long double __x) __CRT_NOTHROW;
double log2(double __x) __CRT_NOTHROW;
float log2f(float __x) __CRT_NOTHROW;
long double log2l(long double __x) __CRT_NOTHROW;
/* The exponent of x; pole at 0. 7.12.6.11. */
double logb(double __x) __CRT_NOTHROW;
float logbf(float __x) __CRT_NOTHROW;
long double logbl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* log(1 + x) to a base; logp1 is log1p. C23 7.12.6.13 to 7.12.6.16. */
double log10p1(double __x) __CRT_NOTHROW;
float log10p1f(float __x) __CRT_NOTHROW;
long double log10p1l(long double __x) __CRT_NOTHROW;
double log2p1(double __x) __CRT_NOTHROW;
float log2p1f(float __x) __CRT_NOTHROW;
long double log2p1l(long double __x) __CRT_NOTHROW;
double logp1(double __x) __CRT_NOTHROW;
float logp1f(float __x) __CRT_NOTHROW;
long double logp1l(long double __x) __CRT_NOTHROW;
#endif
/* The part before the point, in *whole, and the part behind it; both with the sign of x. 7.12.6.12. */
double modf(double __x, double *__whole) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float modff(float __x, float *__whole) __CRT_NOTHROW;
long double modfl(long double __x, long double *__whole) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* x * 2 to the power n. 7.12.6.13. */
double scalbn(double __x, int __n) __CRT_NOTHROW;
float scalbnf(float __x, int __n) __CRT_NOTHROW;
long double scalbnl(long double __x, int __n) __CRT_NOTHROW;
double scalbln(double __x, long __n) __CRT_NOTHROW;
float scalblnf(float __x, long __n) __CRT_NOTHROW;
long double scalblnl(long double __x, long __n) __CRT_NOTHROW;
#endif

/* ---- Powers, roots, absolute values (7.12.7) ---------------------------------------------------------------------------- */

#ifdef __CRT_USE_C99
/* 7.12.7.1. sqrt(x * x + y * y) without overflow on the way; an infinity beats a NaN. 7.12.7.3. */
double cbrt(double __x) __CRT_NOTHROW;
float cbrtf(float __x) __CRT_NOTHROW;
long double cbrtl(long double __x) __CRT_NOTHROW;
double hypot(double __x, double __y) __CRT_NOTHROW;
float hypotf(float __x, float __y) __CRT_NOTHROW;
long double hypotl(long double __x, long double __y) __CRT_NOTHROW;
#endif
/* 7.12.7.2. */
double fabs(double __x) __CRT_NOTHROW __attribute__((__const__));
#ifdef __CRT_USE_C99
float fabsf(float __x) __CRT_NOTHROW __attribute__((__const__));
long double fabsl(long double __x) __CRT_NOTHROW __attribute__((__const__));
#endif
/* Domain error: x negative and y no integer. Pole: x zero and y negative. pow(1, y) and pow(x, 0) are 1 even for a NaN. 7.12.7.4. */
double pow(double __x, double __y) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float powf(float __x, float __y) __CRT_NOTHROW;
long double powl(long double __x, long double __y) __CRT_NOTHROW;
#endif
/* Correctly rounded. Domain error below 0. 7.12.7.5. */
double sqrt(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float sqrtf(float __x) __CRT_NOTHROW;
long double sqrtl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* (1 + x) to the power n; domain error below -1. C23 7.12.7.2. */
double compoundn(double __x, long long __n) __CRT_NOTHROW;
float compoundnf(float __x, long long __n) __CRT_NOTHROW;
long double compoundnl(long double __x, long long __n) __CRT_NOTHROW;
/* x to the power n, and the n-th root of x. C23 7.12.7.6, 7.12.7.8. */
double pown(double __x, long long __n) __CRT_NOTHROW;
float pownf(float __x, long long __n) __CRT_NOTHROW;
long double pownl(long double __x, long long __n) __CRT_NOTHROW;
double rootn(double __x, long long __n) __CRT_NOTHROW;
float rootnf(float __x, long long __n) __CRT_NOTHROW;
long double rootnl(long double __x, long long __n) __CRT_NOTHROW;
/* exp(y * log(x)): domain error for a negative x, and for 0 to the 0, infinity to the 0, 1 to an infinity. C23 7.12.7.7. */
double powr(double __x, double __y) __CRT_NOTHROW;
float powrf(float __x, float __y) __CRT_NOTHROW;
long double powrl(long double __x, long double __y) __CRT_NOTHROW;
/* 1 / sqrt(x). C23 7.12.7.9. */
double rsqrt(double __x) __CRT_NOTHROW;
float rsqrtf(float __x) __CRT_NOTHROW;
long double rsqrtl(long double __x) __CRT_NOTHROW;
#endif

/* ---- Error and gamma functions (7.12.8) --------------------------------------------------------------------------------- */

#ifdef __CRT_USE_C99
/* 7.12.8.1, 7.12.8.2. */
double erf(double __x) __CRT_NOTHROW;
float erff(float __x) __CRT_NOTHROW;
long double erfl(long double __x) __CRT_NOTHROW;
double erfc(double __x) __CRT_NOTHROW;
float erfcf(float __x) __CRT_NOTHROW;
long double erfcl(long double __x) __CRT_NOTHROW;
/* log|gamma(x)|, and the sign of gamma(x) in signgam (not in strict ISO C, where it is reserved). Pole at 0 and the negative integers. 7.12.8.3. */
double lgamma(double __x) __CRT_NOTHROW;
float lgammaf(float __x) __CRT_NOTHROW;
long double lgammal(long double __x) __CRT_NOTHROW;
/* gamma(x). Domain error at the negative integers, pole at 0. 7.12.8.4. */
double tgamma(double __x) __CRT_NOTHROW;
float tgammaf(float __x) __CRT_NOTHROW;
long double tgammal(long double __x) __CRT_NOTHROW;
#endif

/* ---- Nearest integers (7.12.9) ------------------------------------------------------------------------------------------- */

/* Exact; FE_INEXACT is not raised. 7.12.9.1, 7.12.9.2. */
double ceil(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float ceilf(float __x) __CRT_NOTHROW;
long double ceill(long double __x) __CRT_NOTHROW;
#endif
double floor(double __x) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float floorf(float __x) __CRT_NOTHROW;
long double floorl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* By the rounding mode; rint raises FE_INEXACT if the result differs from x, nearbyint does not. 7.12.9.3, 7.12.9.4. */
double nearbyint(double __x) __CRT_NOTHROW;
float nearbyintf(float __x) __CRT_NOTHROW;
long double nearbyintl(long double __x) __CRT_NOTHROW;
double rint(double __x) __CRT_NOTHROW;
float rintf(float __x) __CRT_NOTHROW;
long double rintl(long double __x) __CRT_NOTHROW;
/* rint() as an integer; what does not fit is a domain error, with an unspecified result. 7.12.9.5. */
long lrint(double __x) __CRT_NOTHROW;
long lrintf(float __x) __CRT_NOTHROW;
long lrintl(long double __x) __CRT_NOTHROW;
long long llrint(double __x) __CRT_NOTHROW;
long long llrintf(float __x) __CRT_NOTHROW;
long long llrintl(long double __x) __CRT_NOTHROW;
/* Halves away from zero. 7.12.9.6, 7.12.9.7. */
double round(double __x) __CRT_NOTHROW;
float roundf(float __x) __CRT_NOTHROW;
long double roundl(long double __x) __CRT_NOTHROW;
long lround(double __x) __CRT_NOTHROW;
long lroundf(float __x) __CRT_NOTHROW;
long lroundl(long double __x) __CRT_NOTHROW;
long long llround(double __x) __CRT_NOTHROW;
long long llroundf(float __x) __CRT_NOTHROW;
long long llroundl(long double __x) __CRT_NOTHROW;
/* Toward zero. 7.12.9.8. */
double trunc(double __x) __CRT_NOTHROW;
float truncf(float __x) __CRT_NOTHROW;
long double truncl(long double __x) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* Halves to even. C23 7.12.9.8. */
double roundeven(double __x) __CRT_NOTHROW;
float roundevenf(float __x) __CRT_NOTHROW;
long double roundevenl(long double __x) __CRT_NOTHROW;
/* x rounded in the direction FP_INT_*; domain error, and a NaN, if it does not fit a signed (u: unsigned) integer of `width` bits. The x forms raise
 * FE_INEXACT if the result differs from x. C23 7.12.9.10, 7.12.9.11. */
double fromfp(double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
float fromfpf(float __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
long double fromfpl(long double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
double ufromfp(double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
float ufromfpf(float __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
long double ufromfpl(long double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
double fromfpx(double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
float fromfpxf(float __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
long double fromfpxl(long double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
double ufromfpx(double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
float ufromfpxf(float __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
long double ufromfpxl(long double __x, int __rounding, unsigned int __width) __CRT_NOTHROW;
#endif

/* ---- Remainders (7.12.10) ------------------------------------------------------------------------------------------------- */

/* x - n y, exact, with the sign of x and smaller than y. Domain error: x infinite or y zero. 7.12.10.1. */
double fmod(double __x, double __y) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
float fmodf(float __x, float __y) __CRT_NOTHROW;
long double fmodl(long double __x, long double __y) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C99
/* x - n y, n the integer nearest to x / y, halves to even. 7.12.10.2. */
double remainder(double __x, double __y) __CRT_NOTHROW;
float remainderf(float __x, float __y) __CRT_NOTHROW;
long double remainderl(long double __x, long double __y) __CRT_NOTHROW;
/* The same, with the sign and the low 31 bits of n in *quotient. 7.12.10.3. */
double remquo(double __x, double __y, int *__quotient) __CRT_NOTHROW;
float remquof(float __x, float __y, int *__quotient) __CRT_NOTHROW;
long double remquol(long double __x, long double __y, int *__quotient) __CRT_NOTHROW;
#endif

/* ---- Manipulation (7.12.11) ------------------------------------------------------------------------------------------------ */

#ifdef __CRT_USE_C99
/* 7.12.11.1. */
double copysign(double __x, double __y) __CRT_NOTHROW __attribute__((__const__));
float copysignf(float __x, float __y) __CRT_NOTHROW __attribute__((__const__));
long double copysignl(long double __x, long double __y) __CRT_NOTHROW __attribute__((__const__));
/* A quiet NaN whose payload is the number in `tag`, or 0 if there is none. 7.12.11.2. */
double nan(const char *__tag) __CRT_NOTHROW;
float nanf(const char *__tag) __CRT_NOTHROW;
long double nanl(const char *__tag) __CRT_NOTHROW;
/* The next number from x toward y; range error if it is infinite, zero or subnormal. 7.12.11.3, 7.12.11.4. */
double nextafter(double __x, double __y) __CRT_NOTHROW;
float nextafterf(float __x, float __y) __CRT_NOTHROW;
long double nextafterl(long double __x, long double __y) __CRT_NOTHROW;
double nexttoward(double __x, long double __y) __CRT_NOTHROW;
float nexttowardf(float __x, long double __y) __CRT_NOTHROW;
long double nexttowardl(long double __x, long double __y) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* The next greater, the next smaller number. C23 7.12.11.5, 7.12.11.6. */
double nextdown(double __x) __CRT_NOTHROW;
float nextdownf(float __x) __CRT_NOTHROW;
long double nextdownl(long double __x) __CRT_NOTHROW;
double nextup(double __x) __CRT_NOTHROW;
float nextupf(float __x) __CRT_NOTHROW;
long double nextupl(long double __x) __CRT_NOTHROW;
/* Stores the canonical form of *x in *result; 0, or nonzero if there is none. C23 7.12.11.7. */
int canonicalize(double *__result, const double *__x) __CRT_NOTHROW;
int canonicalizef(float *__result, const float *__x) __CRT_NOTHROW;
int canonicalizel(long double *__result, const long double *__x) __CRT_NOTHROW;
#endif

/* ---- Maximum, minimum, difference (7.12.12) -------------------------------------------------------------------------------- */

#ifdef __CRT_USE_C99
/* x - y or 0. 7.12.12.1. */
double fdim(double __x, double __y) __CRT_NOTHROW;
float fdimf(float __x, float __y) __CRT_NOTHROW;
long double fdiml(long double __x, long double __y) __CRT_NOTHROW;
/* A NaN counts as missing. 7.12.12.2, 7.12.12.3. */
double fmax(double __x, double __y) __CRT_NOTHROW __attribute__((__const__));
float fmaxf(float __x, float __y) __CRT_NOTHROW __attribute__((__const__));
long double fmaxl(long double __x, long double __y) __CRT_NOTHROW __attribute__((__const__));
double fmin(double __x, double __y) __CRT_NOTHROW __attribute__((__const__));
float fminf(float __x, float __y) __CRT_NOTHROW __attribute__((__const__));
long double fminl(long double __x, long double __y) __CRT_NOTHROW __attribute__((__const__));
#endif
#ifdef __CRT_USE_C23
/* -0 is below +0. Without _num a NaN wins; with it a number wins. _mag compares absolute values. C23 7.12.12.4 to 7.12.12.11. */
double fmaximum(double __x, double __y) __CRT_NOTHROW;
float fmaximumf(float __x, float __y) __CRT_NOTHROW;
long double fmaximuml(long double __x, long double __y) __CRT_NOTHROW;
double fminimum(double __x, double __y) __CRT_NOTHROW;
float fminimumf(float __x, float __y) __CRT_NOTHROW;
long double fminimuml(long double __x, long double __y) __CRT_NOTHROW;
double fmaximum_mag(double __x, double __y) __CRT_NOTHROW;
float fmaximum_magf(float __x, float __y) __CRT_NOTHROW;
long double fmaximum_magl(long double __x, long double __y) __CRT_NOTHROW;
double fminimum_mag(double __x, double __y) __CRT_NOTHROW;
float fminimum_magf(float __x, float __y) __CRT_NOTHROW;
long double fminimum_magl(long double __x, long double __y) __CRT_NOTHROW;
double fmaximum_num(double __x, double __y) __CRT_NOTHROW;
float fmaximum_numf(float __x, float __y) __CRT_NOTHROW;
long double fmaximum_numl(long double __x, long double __y) __CRT_NOTHROW;
double fminimum_num(double __x, double __y) __CRT_NOTHROW;
float fminimum_numf(float __x, float __y) __CRT_NOTHROW;
long double fminimum_numl(long double __x, long double __y) __CRT_NOTHROW;
double fmaximum_mag_num(double __x, double __y) __CRT_NOTHROW;
float fmaximum_mag_numf(float __x, float __y) __CRT_NOTHROW;
long double fmaximum_mag_numl(long double __x, long double __y) __CRT_NOTHROW;
double fminimum_mag_num(double __x, double __y) __CRT_NOTHROW;
float fminimum_mag_numf(float __x, float __y) __CRT_NOTHROW;
long double fminimum_mag_numl(long double __x, long double __y) __CRT_NOTHROW;
#endif

/* ---- Multiply and add (7.12.13), results rounded once to a narrower type (C23 7.12.14) ---------------------------------------- */

#ifdef __CRT_USE_C99
/* x * y + z, rounded once. 7.12.13.1. */
double fma(double __x, double __y, double __z) __CRT_NOTHROW;
float fmaf(float __x, float __y, float __z) __CRT_NOTHROW;
long double fmal(long double __x, long double __y, long double __z) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_C23
/* f: to float from double (l: from long double); d: to double from long double. */
float fadd(double __x, double __y) __CRT_NOTHROW;
float faddl(long double __x, long double __y) __CRT_NOTHROW;
double daddl(long double __x, long double __y) __CRT_NOTHROW;
float fsub(double __x, double __y) __CRT_NOTHROW;
float fsubl(long double __x, long double __y) __CRT_NOTHROW;
double dsubl(long double __x, long double __y) __CRT_NOTHROW;
float fmul(double __x, double __y) __CRT_NOTHROW;
float fmull(long double __x, long double __y) __CRT_NOTHROW;
double dmull(long double __x, long double __y) __CRT_NOTHROW;
float fdiv(double __x, double __y) __CRT_NOTHROW;
float fdivl(long double __x, long double __y) __CRT_NOTHROW;
double ddivl(long double __x, long double __y) __CRT_NOTHROW;
float ffma(double __x, double __y, double __z) __CRT_NOTHROW;
float ffmal(long double __x, long double __y, long double __z) __CRT_NOTHROW;
double dfmal(long double __x, long double __y, long double __z) __CRT_NOTHROW;
float fsqrt(double __x) __CRT_NOTHROW;
float fsqrtl(long double __x) __CRT_NOTHROW;
double dsqrtl(long double __x) __CRT_NOTHROW;
#endif

/* ---- Total order and payloads (C23 F.10.12, F.10.13) ------------------------------------------------------------------------- */

#if defined(__CRT_USE_GNU) || defined(__STDC_WANT_IEC_60559_EXT__) || defined(__STDC_WANT_IEC_60559_BFP_EXT__)
/* -NaN, -infinity ... -0, +0 ... infinity, NaN; _mag of the absolute values. Whether *x is not behind *y. */
int totalorder(const double *__x, const double *__y) __CRT_NOTHROW;
int totalorderf(const float *__x, const float *__y) __CRT_NOTHROW;
int totalorderl(const long double *__x, const long double *__y) __CRT_NOTHROW;
int totalordermag(const double *__x, const double *__y) __CRT_NOTHROW;
int totalordermagf(const float *__x, const float *__y) __CRT_NOTHROW;
int totalordermagl(const long double *__x, const long double *__y) __CRT_NOTHROW;
/* The payload of a NaN, -1 for anything else. */
double getpayload(const double *__x) __CRT_NOTHROW;
float getpayloadf(const float *__x) __CRT_NOTHROW;
long double getpayloadl(const long double *__x) __CRT_NOTHROW;
/* Stores a quiet (sig: signaling) NaN with the payload; 0, or nonzero and *result 0 if it has no such payload. */
int setpayload(double *__result, double __payload) __CRT_NOTHROW;
int setpayloadf(float *__result, float __payload) __CRT_NOTHROW;
int setpayloadl(long double *__result, long double __payload) __CRT_NOTHROW;
int setpayloadsig(double *__result, double __payload) __CRT_NOTHROW;
int setpayloadsigf(float *__result, float __payload) __CRT_NOTHROW;
int setpayloadsigl(long double *__result, long double __payload) __CRT_NOTHROW;
#endif

/* ---- POSIX and BSD ----------------------------------------------------------------------------------------------------------- */

#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* The sign of gamma(x) after lgamma(x); one for all threads. */
extern int signgam __asm__("__crt_signgam");
/* Bessel functions of the first and the second kind. Pole: y of 0; domain error: y below 0. POSIX.1-2017. */
double j0(double __x) __CRT_NOTHROW;
double j1(double __x) __CRT_NOTHROW;
double y0(double __x) __CRT_NOTHROW;
double y1(double __x) __CRT_NOTHROW;
double jn(int __n, double __x) __CRT_NOTHROW;
double yn(int __n, double __x) __CRT_NOTHROW;

#define M_E 2.71828182845904523536
#define M_LOG2E 1.44269504088896340736
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define MAXFLOAT __FLT_MAX__
#endif

#ifdef __CRT_USE_MISC
float j0f(float __x) __CRT_NOTHROW;
float j1f(float __x) __CRT_NOTHROW;
float y0f(float __x) __CRT_NOTHROW;
float y1f(float __x) __CRT_NOTHROW;
float jnf(int __n, float __x) __CRT_NOTHROW;
float ynf(int __n, float __x) __CRT_NOTHROW;
/* lgamma() with the sign in *sign. */
double lgamma_r(double __x, int *__sign) __CRT_NOTHROW;
float lgammaf_r(float __x, int *__sign) __CRT_NOTHROW;
long double lgammal_r(long double __x, int *__sign) __CRT_NOTHROW;
/* The older names of remainder(), isfinite(), isinf() (1, -1 or 0), isnan(), lgamma(), x / 2 to the power logb(x), and scalbn() with a real exponent. */
double drem(double __x, double __y) __CRT_NOTHROW;
float dremf(float __x, float __y) __CRT_NOTHROW;
long double dreml(long double __x, long double __y) __CRT_NOTHROW;
int finite(double __x) __CRT_NOTHROW __attribute__((__const__));
int finitef(float __x) __CRT_NOTHROW __attribute__((__const__));
int finitel(long double __x) __CRT_NOTHROW __attribute__((__const__));
int isinff(float __x) __CRT_NOTHROW __attribute__((__const__));
int isinfl(long double __x) __CRT_NOTHROW __attribute__((__const__));
int isnanf(float __x) __CRT_NOTHROW __attribute__((__const__));
int isnanl(long double __x) __CRT_NOTHROW __attribute__((__const__));
double significand(double __x) __CRT_NOTHROW;
float significandf(float __x) __CRT_NOTHROW;
long double significandl(long double __x) __CRT_NOTHROW;
double gamma(double __x) __CRT_NOTHROW;
float gammaf(float __x) __CRT_NOTHROW;
long double gammal(long double __x) __CRT_NOTHROW;
double scalb(double __x, double __n) __CRT_NOTHROW;
float scalbf(float __x, float __n) __CRT_NOTHROW;
long double scalbl(long double __x, long double __n) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* The older name of exp10(). */
double pow10(double __x) __CRT_NOTHROW;
float pow10f(float __x) __CRT_NOTHROW;
long double pow10l(long double __x) __CRT_NOTHROW;
/* Constants in long double. */
#define M_El 2.718281828459045235360287471352662498L
#define M_LOG2El 1.442695040888963407359924681001892137L
#define M_LOG10El 0.434294481903251827651128918916605082L
#define M_LN2l 0.693147180559945309417232121458176568L
#define M_LN10l 2.302585092994045684017991454684364208L
#define M_PIl 3.141592653589793238462643383279502884L
#define M_PI_2l 1.570796326794896619231321691639751442L
#define M_PI_4l 0.785398163397448309615660845819875721L
#define M_1_PIl 0.318309886183790671537767526745028724L
#define M_2_PIl 0.636619772367581343075535053490057448L
#define M_2_SQRTPIl 1.128379167095512573896158903121545172L
#define M_SQRT2l 1.414213562373095048801688724209698079L
#define M_SQRT1_2l 0.707106781186547524400844362104849039L
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
#include <bits/ms_math.h>
#endif

#endif
