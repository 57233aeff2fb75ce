/* SPDX-License-Identifier: MIT */
/* Complex arithmetic (ISO C17 7.3, C23 7.3, Annex G), for float, double and long double.
 *
 * Each entry declares three functions: NAME for double, NAMEf for float, NAMEl for long double. All are thread-safe and async-signal-safe;
 * none reports errors through errno (7.3.2). What they give for infinities, NaNs and signed zeros is Annex G's. The sign of a zero tells
 * the sides of a branch cut apart. Multiplication and division are the compiler's and recover infinities, too (G.5.1); `#pragma STDC
 * CX_LIMITED_RANGE` is taken as "off" by gcc and clang. There are no imaginary types. */
#ifndef _COMPLEX_H
#define _COMPLEX_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

/* ---- Macros (7.3.1) --------------------------------------------------------------------------------------------------------- */

#ifdef __CRT_LANG_C23
#define __STDC_VERSION_COMPLEX_H__ 202311L
#endif

#define complex _Complex
/* The imaginary unit. `I` may be undefined by a program that wants the name. */
#define _Complex_I (__extension__ 1.0fi)
#undef I
#define I _Complex_I

/* x + i y with the parts exactly as they are, which x + y * I does not give for infinities, NaNs and -0; a constant if x and y are (7.3.9.3). */
#if defined(__CRT_USE_C11) && !defined(__cplusplus)
#define CMPLX(x, y) (__extension__ __builtin_complex((double)(x), (double)(y)))
#define CMPLXF(x, y) (__extension__ __builtin_complex((float)(x), (float)(y)))
#define CMPLXL(x, y) (__extension__ __builtin_complex((long double)(x), (long double)(y)))
#endif

/* ---- Trigonometric functions (7.3.5) ---------------------------------------------------------------------------------------- */

/* Cuts: the real axis beyond -1 and 1; the real part is in 0 to pi. 7.3.5.1. */
double _Complex cacos(double _Complex __z) __CRT_NOTHROW;
float _Complex cacosf(float _Complex __z) __CRT_NOTHROW;
long double _Complex cacosl(long double _Complex __z) __CRT_NOTHROW;
/* Cuts: the real axis beyond -1 and 1; the real part is in -pi/2 to pi/2. 7.3.5.2. */
double _Complex casin(double _Complex __z) __CRT_NOTHROW;
float _Complex casinf(float _Complex __z) __CRT_NOTHROW;
long double _Complex casinl(long double _Complex __z) __CRT_NOTHROW;
/* Cuts: the imaginary axis beyond -i and i; the real part is in -pi/2 to pi/2. 7.3.5.3. */
double _Complex catan(double _Complex __z) __CRT_NOTHROW;
float _Complex catanf(float _Complex __z) __CRT_NOTHROW;
long double _Complex catanl(long double _Complex __z) __CRT_NOTHROW;
/* 7.3.5.4 to 7.3.5.6. */
double _Complex ccos(double _Complex __z) __CRT_NOTHROW;
float _Complex ccosf(float _Complex __z) __CRT_NOTHROW;
long double _Complex ccosl(long double _Complex __z) __CRT_NOTHROW;
double _Complex csin(double _Complex __z) __CRT_NOTHROW;
float _Complex csinf(float _Complex __z) __CRT_NOTHROW;
long double _Complex csinl(long double _Complex __z) __CRT_NOTHROW;
double _Complex ctan(double _Complex __z) __CRT_NOTHROW;
float _Complex ctanf(float _Complex __z) __CRT_NOTHROW;
long double _Complex ctanl(long double _Complex __z) __CRT_NOTHROW;

/* ---- Hyperbolic functions (7.3.6) ------------------------------------------------------------------------------------------ */

/* Cut: the real axis below 1; the real part is not negative, the imaginary one in -pi to pi. 7.3.6.1. */
double _Complex cacosh(double _Complex __z) __CRT_NOTHROW;
float _Complex cacoshf(float _Complex __z) __CRT_NOTHROW;
long double _Complex cacoshl(long double _Complex __z) __CRT_NOTHROW;
/* Cuts: the imaginary axis beyond -i and i; the imaginary part is in -pi/2 to pi/2. 7.3.6.2. */
double _Complex casinh(double _Complex __z) __CRT_NOTHROW;
float _Complex casinhf(float _Complex __z) __CRT_NOTHROW;
long double _Complex casinhl(long double _Complex __z) __CRT_NOTHROW;
/* Cuts: the real axis beyond -1 and 1; the imaginary part is in -pi/2 to pi/2. 7.3.6.3. */
double _Complex catanh(double _Complex __z) __CRT_NOTHROW;
float _Complex catanhf(float _Complex __z) __CRT_NOTHROW;
long double _Complex catanhl(long double _Complex __z) __CRT_NOTHROW;
/* 7.3.6.4 to 7.3.6.6. */
double _Complex ccosh(double _Complex __z) __CRT_NOTHROW;
float _Complex ccoshf(float _Complex __z) __CRT_NOTHROW;
long double _Complex ccoshl(long double _Complex __z) __CRT_NOTHROW;
double _Complex csinh(double _Complex __z) __CRT_NOTHROW;
float _Complex csinhf(float _Complex __z) __CRT_NOTHROW;
long double _Complex csinhl(long double _Complex __z) __CRT_NOTHROW;
double _Complex ctanh(double _Complex __z) __CRT_NOTHROW;
float _Complex ctanhf(float _Complex __z) __CRT_NOTHROW;
long double _Complex ctanhl(long double _Complex __z) __CRT_NOTHROW;

/* ---- Exponential and logarithmic functions (7.3.7) --------------------------------------------------------------------------- */

/* 7.3.7.1. */
double _Complex cexp(double _Complex __z) __CRT_NOTHROW;
float _Complex cexpf(float _Complex __z) __CRT_NOTHROW;
long double _Complex cexpl(long double _Complex __z) __CRT_NOTHROW;
/* Cut: the negative real axis; the imaginary part is in -pi to pi. 7.3.7.2. */
double _Complex clog(double _Complex __z) __CRT_NOTHROW;
float _Complex clogf(float _Complex __z) __CRT_NOTHROW;
long double _Complex clogl(long double _Complex __z) __CRT_NOTHROW;
#ifdef __CRT_USE_GNU
/* The common logarithm, with the same cut. */
double _Complex clog10(double _Complex __z) __CRT_NOTHROW;
float _Complex clog10f(float _Complex __z) __CRT_NOTHROW;
long double _Complex clog10l(long double _Complex __z) __CRT_NOTHROW;
#endif

/* ---- Powers and absolute values (7.3.8) -------------------------------------------------------------------------------------- */

/* |z|, without overflow on the way. 7.3.8.1. */
double cabs(double _Complex __z) __CRT_NOTHROW;
float cabsf(float _Complex __z) __CRT_NOTHROW;
long double cabsl(long double _Complex __z) __CRT_NOTHROW;
/* x to the power y; cut: x on the negative real axis. 7.3.8.2. */
double _Complex cpow(double _Complex __x, double _Complex __y) __CRT_NOTHROW;
float _Complex cpowf(float _Complex __x, float _Complex __y) __CRT_NOTHROW;
long double _Complex cpowl(long double _Complex __x, long double _Complex __y) __CRT_NOTHROW;
/* The root in the right half-plane; cut: the negative real axis. 7.3.8.3. */
double _Complex csqrt(double _Complex __z) __CRT_NOTHROW;
float _Complex csqrtf(float _Complex __z) __CRT_NOTHROW;
long double _Complex csqrtl(long double _Complex __z) __CRT_NOTHROW;

/* ---- Manipulation (7.3.9) ---------------------------------------------------------------------------------------------------- */

/* The angle, -pi to pi. 7.3.9.1. */
double carg(double _Complex __z) __CRT_NOTHROW;
float cargf(float _Complex __z) __CRT_NOTHROW;
long double cargl(long double _Complex __z) __CRT_NOTHROW;
/* The imaginary part. 7.3.9.2. */
double cimag(double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
float cimagf(float _Complex __z) __CRT_NOTHROW __attribute__((__const__));
long double cimagl(long double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
/* The conjugate. 7.3.9.4. */
double _Complex conj(double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
float _Complex conjf(float _Complex __z) __CRT_NOTHROW __attribute__((__const__));
long double _Complex conjl(long double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
/* On the Riemann sphere: z, but every infinity is (infinity, 0 with the imaginary part's sign). 7.3.9.5. */
double _Complex cproj(double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
float _Complex cprojf(float _Complex __z) __CRT_NOTHROW __attribute__((__const__));
long double _Complex cprojl(long double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
/* The real part. 7.3.9.6. */
double creal(double _Complex __z) __CRT_NOTHROW __attribute__((__const__));
float crealf(float _Complex __z) __CRT_NOTHROW __attribute__((__const__));
long double creall(long double _Complex __z) __CRT_NOTHROW __attribute__((__const__));

__CRT_END_DECLS

#endif
