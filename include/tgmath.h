/* SPDX-License-Identifier: MIT */
/* Type-generic mathematics (ISO C17 7.25, C23 7.27): a macro for each function of <math.h> and <complex.h> that has generic parameters,
 * which calls the one for the arguments' types.
 *
 * An integer counts as a double. If a generic argument is complex, the complex function is called, for the widest of the arguments' types;
 * a real function given a complex argument does not compile. Names in parentheses, (sin)(x), are the functions themselves. */
#ifndef _TGMATH_H
#define _TGMATH_H

#include <complex.h>
#include <math.h>

/* C++ overloads the functions instead (<cmath>, <complex>). */
#ifndef __cplusplus

#ifdef __CRT_LANG_C23
#define __STDC_VERSION_TGMATH_H__ 202311L
#endif

/* ---- How a function is chosen -------------------------------------------------------------------------------------------- */

/* NAME(x) and NAME(x, y), real: 1, 2, 3 generic arguments; then arguments of fixed types behind one or two generic ones; real or complex; and
 * complex alone. gcc has an operator that looks at each argument once. Elsewhere the sum of a zero of each argument's type, integers
 * replaced by double, has the type wanted. */
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 8
#define __CRT_TG_REAL(fn) fn##f, fn, fn##l
#define __CRT_TG_BOTH(fn, cfn) fn##f, fn, fn##l, cfn##f, cfn, cfn##l
#define __CRT_TG_1(fn, x) __builtin_tgmath(__CRT_TG_REAL(fn), (x))
#define __CRT_TG_2(fn, x, y) __builtin_tgmath(__CRT_TG_REAL(fn), (x), (y))
#define __CRT_TG_3(fn, x, y, z) __builtin_tgmath(__CRT_TG_REAL(fn), (x), (y), (z))
#define __CRT_TG_1F(fn, x, a) __builtin_tgmath(__CRT_TG_REAL(fn), (x), (a))
#define __CRT_TG_1FF(fn, x, a, b) __builtin_tgmath(__CRT_TG_REAL(fn), (x), (a), (b))
#define __CRT_TG_2F(fn, x, y, a) __builtin_tgmath(__CRT_TG_REAL(fn), (x), (y), (a))
#define __CRT_TG_1RC(fn, cfn, x) __builtin_tgmath(__CRT_TG_BOTH(fn, cfn), (x))
#define __CRT_TG_2RC(fn, cfn, x, y) __builtin_tgmath(__CRT_TG_BOTH(fn, cfn), (x), (y))
#define __CRT_TG_1C(fn, x) __builtin_tgmath(__CRT_TG_REAL(fn), (x))
#else
#define __CRT_TG_TYPE(x) \
	(__extension__ _Generic((x), float: 0.0f, long double: 0.0L, float _Complex: (float _Complex)0, double _Complex: (double _Complex)0, \
		long double _Complex: (long double _Complex)0, default: 0.0))
#define __CRT_TG_REAL(fn, type) (__extension__ _Generic(type, float: fn##f, double: fn, long double: fn##l))
#define __CRT_TG_BOTH(fn, cfn, type) \
	(__extension__ _Generic(type, float: fn##f, double: fn, long double: fn##l, float _Complex: cfn##f, double _Complex: cfn, long double _Complex: cfn##l))
#define __CRT_TG_1(fn, x) __CRT_TG_REAL(fn, __CRT_TG_TYPE(x))(x)
#define __CRT_TG_2(fn, x, y) __CRT_TG_REAL(fn, __CRT_TG_TYPE(x) + __CRT_TG_TYPE(y))(x, y)
#define __CRT_TG_3(fn, x, y, z) __CRT_TG_REAL(fn, __CRT_TG_TYPE(x) + __CRT_TG_TYPE(y) + __CRT_TG_TYPE(z))(x, y, z)
#define __CRT_TG_1F(fn, x, a) __CRT_TG_REAL(fn, __CRT_TG_TYPE(x))(x, a)
#define __CRT_TG_1FF(fn, x, a, b) __CRT_TG_REAL(fn, __CRT_TG_TYPE(x))(x, a, b)
#define __CRT_TG_2F(fn, x, y, a) __CRT_TG_REAL(fn, __CRT_TG_TYPE(x) + __CRT_TG_TYPE(y))(x, y, a)
/* The conversion is the one that the call makes; said aloud, clang does not ask whether fabs() of an int is meant. */
#define __CRT_TG_1RC(fn, cfn, x) __CRT_TG_BOTH(fn, cfn, __CRT_TG_TYPE(x))((__typeof__(__CRT_TG_TYPE(x)))(x))
#define __CRT_TG_2RC(fn, cfn, x, y) __CRT_TG_BOTH(fn, cfn, __CRT_TG_TYPE(x) + __CRT_TG_TYPE(y))(x, y)
#define __CRT_TG_1C(fn, x) \
	(__extension__ _Generic(__CRT_TG_TYPE(x), float: fn##f, double: fn, long double: fn##l, float _Complex: fn##f, double _Complex: fn, \
		long double _Complex: fn##l))(x)
#endif

/* ---- Real or complex (C17 7.25p4) -------------------------------------------------------------------------------------------- */

#define acos(x) __CRT_TG_1RC(acos, cacos, x)
#define asin(x) __CRT_TG_1RC(asin, casin, x)
#define atan(x) __CRT_TG_1RC(atan, catan, x)
#define acosh(x) __CRT_TG_1RC(acosh, cacosh, x)
#define asinh(x) __CRT_TG_1RC(asinh, casinh, x)
#define atanh(x) __CRT_TG_1RC(atanh, catanh, x)
#define cos(x) __CRT_TG_1RC(cos, ccos, x)
#define sin(x) __CRT_TG_1RC(sin, csin, x)
#define tan(x) __CRT_TG_1RC(tan, ctan, x)
#define cosh(x) __CRT_TG_1RC(cosh, ccosh, x)
#define sinh(x) __CRT_TG_1RC(sinh, csinh, x)
#define tanh(x) __CRT_TG_1RC(tanh, ctanh, x)
#define exp(x) __CRT_TG_1RC(exp, cexp, x)
#define log(x) __CRT_TG_1RC(log, clog, x)
#define sqrt(x) __CRT_TG_1RC(sqrt, csqrt, x)
#define fabs(x) __CRT_TG_1RC(fabs, cabs, x)
#define pow(x, y) __CRT_TG_2RC(pow, cpow, x, y)

/* ---- Real (C17 7.25p5) ------------------------------------------------------------------------------------------------------- */

#define cbrt(x) __CRT_TG_1(cbrt, x)
#define ceil(x) __CRT_TG_1(ceil, x)
#define erf(x) __CRT_TG_1(erf, x)
#define erfc(x) __CRT_TG_1(erfc, x)
#define exp2(x) __CRT_TG_1(exp2, x)
#define expm1(x) __CRT_TG_1(expm1, x)
#define floor(x) __CRT_TG_1(floor, x)
#define ilogb(x) __CRT_TG_1(ilogb, x)
#define lgamma(x) __CRT_TG_1(lgamma, x)
#define llrint(x) __CRT_TG_1(llrint, x)
#define llround(x) __CRT_TG_1(llround, x)
#define log10(x) __CRT_TG_1(log10, x)
#define log1p(x) __CRT_TG_1(log1p, x)
#define log2(x) __CRT_TG_1(log2, x)
#define logb(x) __CRT_TG_1(logb, x)
#define lrint(x) __CRT_TG_1(lrint, x)
#define lround(x) __CRT_TG_1(lround, x)
#define nearbyint(x) __CRT_TG_1(nearbyint, x)
#define rint(x) __CRT_TG_1(rint, x)
#define round(x) __CRT_TG_1(round, x)
#define tgamma(x) __CRT_TG_1(tgamma, x)
#define trunc(x) __CRT_TG_1(trunc, x)
#define atan2(y, x) __CRT_TG_2(atan2, y, x)
#define copysign(x, y) __CRT_TG_2(copysign, x, y)
#define fdim(x, y) __CRT_TG_2(fdim, x, y)
#define fmax(x, y) __CRT_TG_2(fmax, x, y)
#define fmin(x, y) __CRT_TG_2(fmin, x, y)
#define fmod(x, y) __CRT_TG_2(fmod, x, y)
#define hypot(x, y) __CRT_TG_2(hypot, x, y)
#define nextafter(x, y) __CRT_TG_2(nextafter, x, y)
#define remainder(x, y) __CRT_TG_2(remainder, x, y)
#define fma(x, y, z) __CRT_TG_3(fma, x, y, z)
#define frexp(x, exponent) __CRT_TG_1F(frexp, x, exponent)
#define ldexp(x, n) __CRT_TG_1F(ldexp, x, n)
#define scalbn(x, n) __CRT_TG_1F(scalbn, x, n)
#define scalbln(x, n) __CRT_TG_1F(scalbln, x, n)
#define nexttoward(x, y) __CRT_TG_1F(nexttoward, x, y)
#define remquo(x, y, quotient) __CRT_TG_2F(remquo, x, y, quotient)

/* ---- Complex (C17 7.25p6) ---------------------------------------------------------------------------------------------------- */

#define carg(z) __CRT_TG_1C(carg, z)
#define cimag(z) __CRT_TG_1C(cimag, z)
#define conj(z) __CRT_TG_1C(conj, z)
#define cproj(z) __CRT_TG_1C(cproj, z)
#define creal(z) __CRT_TG_1C(creal, z)

#ifdef __CRT_USE_C23

/* ---- Real, since C23 (7.27p6) ------------------------------------------------------------------------------------------------ */

#define acospi(x) __CRT_TG_1(acospi, x)
#define asinpi(x) __CRT_TG_1(asinpi, x)
#define atanpi(x) __CRT_TG_1(atanpi, x)
#define cospi(x) __CRT_TG_1(cospi, x)
#define sinpi(x) __CRT_TG_1(sinpi, x)
#define tanpi(x) __CRT_TG_1(tanpi, x)
#define exp10(x) __CRT_TG_1(exp10, x)
#define exp10m1(x) __CRT_TG_1(exp10m1, x)
#define exp2m1(x) __CRT_TG_1(exp2m1, x)
#define llogb(x) __CRT_TG_1(llogb, x)
#define log10p1(x) __CRT_TG_1(log10p1, x)
#define log2p1(x) __CRT_TG_1(log2p1, x)
#define logp1(x) __CRT_TG_1(logp1, x)
#define nextdown(x) __CRT_TG_1(nextdown, x)
#define nextup(x) __CRT_TG_1(nextup, x)
#define roundeven(x) __CRT_TG_1(roundeven, x)
#define rsqrt(x) __CRT_TG_1(rsqrt, x)
#define atan2pi(y, x) __CRT_TG_2(atan2pi, y, x)
#define fmaximum(x, y) __CRT_TG_2(fmaximum, x, y)
#define fminimum(x, y) __CRT_TG_2(fminimum, x, y)
#define fmaximum_mag(x, y) __CRT_TG_2(fmaximum_mag, x, y)
#define fminimum_mag(x, y) __CRT_TG_2(fminimum_mag, x, y)
#define fmaximum_num(x, y) __CRT_TG_2(fmaximum_num, x, y)
#define fminimum_num(x, y) __CRT_TG_2(fminimum_num, x, y)
#define fmaximum_mag_num(x, y) __CRT_TG_2(fmaximum_mag_num, x, y)
#define fminimum_mag_num(x, y) __CRT_TG_2(fminimum_mag_num, x, y)
#define powr(x, y) __CRT_TG_2(powr, x, y)
#define compoundn(x, n) __CRT_TG_1F(compoundn, x, n)
#define pown(x, n) __CRT_TG_1F(pown, x, n)
#define rootn(x, n) __CRT_TG_1F(rootn, x, n)
#define fromfp(x, rounding, width) __CRT_TG_1FF(fromfp, x, rounding, width)
#define fromfpx(x, rounding, width) __CRT_TG_1FF(fromfpx, x, rounding, width)
#define ufromfp(x, rounding, width) __CRT_TG_1FF(ufromfp, x, rounding, width)
#define ufromfpx(x, rounding, width) __CRT_TG_1FF(ufromfpx, x, rounding, width)

/* ---- Rounded to a narrower type (C23 7.27p8) --------------------------------------------------------------------------------- */

/* f: from long double if an argument is one, else from double; d: always from long double. */
#define __CRT_TG_WIDE(fn, type) (__extension__ _Generic(type, float: fn, double: fn, long double: fn##l))
#ifdef __CRT_TG_TYPE
#define __CRT_TG_TYPE_2(x, y) __CRT_TG_TYPE(x) + __CRT_TG_TYPE(y)
#define __CRT_TG_TYPE_3(x, y, z) __CRT_TG_TYPE(x) + __CRT_TG_TYPE(y) + __CRT_TG_TYPE(z)
#define __CRT_TG_TYPE_1(x) __CRT_TG_TYPE(x)
#else
#define __CRT_TG_TYPE_1(x) (x) + 0.0f
#define __CRT_TG_TYPE_2(x, y) (x) + (y) + 0.0f
#define __CRT_TG_TYPE_3(x, y, z) (x) + (y) + (z) + 0.0f
#endif
#define fadd(x, y) __CRT_TG_WIDE(fadd, __CRT_TG_TYPE_2(x, y))(x, y)
#define fsub(x, y) __CRT_TG_WIDE(fsub, __CRT_TG_TYPE_2(x, y))(x, y)
#define fmul(x, y) __CRT_TG_WIDE(fmul, __CRT_TG_TYPE_2(x, y))(x, y)
#define fdiv(x, y) __CRT_TG_WIDE(fdiv, __CRT_TG_TYPE_2(x, y))(x, y)
#define ffma(x, y, z) __CRT_TG_WIDE(ffma, __CRT_TG_TYPE_3(x, y, z))(x, y, z)
#define fsqrt(x) __CRT_TG_WIDE(fsqrt, __CRT_TG_TYPE_1(x))(x)
#define dadd(x, y) daddl(x, y)
#define dsub(x, y) dsubl(x, y)
#define dmul(x, y) dmull(x, y)
#define ddiv(x, y) ddivl(x, y)
#define dfma(x, y, z) dfmal(x, y, z)
#define dsqrt(x) dsqrtl(x)

#endif

#endif

#endif
