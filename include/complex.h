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

/* Names for the types in the declarations, because _Complex is an extension in C++. */
__extension__ typedef double _Complex __crt_complex;
__extension__ typedef float _Complex __crt_complexf;
__extension__ typedef long double _Complex __crt_complexl;

/* ---- Trigonometric functions (7.3.5) ---------------------------------------------------------------------------------------- */

/* Cuts: the real axis beyond -1 and 1; the real part is in 0 to pi. 7.3.5.1. */
__crt_complex cacos(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf cacosf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl cacosl(__crt_complexl __z) __CRT_NOTHROW;
/* Cuts: the real axis beyond -1 and 1; the real part is in -pi/2 to pi/2. 7.3.5.2. */
__crt_complex casin(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf casinf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl casinl(__crt_complexl __z) __CRT_NOTHROW;
/* Cuts: the imaginary axis beyond -i and i; the real part is in -pi/2 to pi/2. 7.3.5.3. */
__crt_complex catan(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf catanf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl catanl(__crt_complexl __z) __CRT_NOTHROW;
/* 7.3.5.4 to 7.3.5.6. */
__crt_complex ccos(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf ccosf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl ccosl(__crt_complexl __z) __CRT_NOTHROW;
__crt_complex csin(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf csinf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl csinl(__crt_complexl __z) __CRT_NOTHROW;
__crt_complex ctan(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf ctanf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl ctanl(__crt_complexl __z) __CRT_NOTHROW;

/* ---- Hyperbolic functions (7.3.6) ------------------------------------------------------------------------------------------ */

/* Cut: the real axis below 1; the real part is not negative, the imaginary one in -pi to pi. 7.3.6.1. */
__crt_complex cacosh(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf cacoshf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl cacoshl(__crt_complexl __z) __CRT_NOTHROW;
/* Cuts: the imaginary axis beyond -i and i; the imaginary part is in -pi/2 to pi/2. 7.3.6.2. */
__crt_complex casinh(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf casinhf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl casinhl(__crt_complexl __z) __CRT_NOTHROW;
/* Cuts: the real axis beyond -1 and 1; the imaginary part is in -pi/2 to pi/2. 7.3.6.3. */
__crt_complex catanh(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf catanhf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl catanhl(__crt_complexl __z) __CRT_NOTHROW;
/* 7.3.6.4 to 7.3.6.6. */
__crt_complex ccosh(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf ccoshf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl ccoshl(__crt_complexl __z) __CRT_NOTHROW;
__crt_complex csinh(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf csinhf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl csinhl(__crt_complexl __z) __CRT_NOTHROW;
__crt_complex ctanh(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf ctanhf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl ctanhl(__crt_complexl __z) __CRT_NOTHROW;

/* ---- Exponential and logarithmic functions (7.3.7) --------------------------------------------------------------------------- */

/* 7.3.7.1. */
__crt_complex cexp(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf cexpf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl cexpl(__crt_complexl __z) __CRT_NOTHROW;
/* Cut: the negative real axis; the imaginary part is in -pi to pi. 7.3.7.2. */
__crt_complex clog(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf clogf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl clogl(__crt_complexl __z) __CRT_NOTHROW;
#ifdef __CRT_USE_GNU
/* The common logarithm, with the same cut. */
__crt_complex clog10(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf clog10f(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl clog10l(__crt_complexl __z) __CRT_NOTHROW;
#endif

/* ---- Powers and absolute values (7.3.8) -------------------------------------------------------------------------------------- */

/* |z|, without overflow on the way. 7.3.8.1. */
double cabs(__crt_complex __z) __CRT_NOTHROW;
float cabsf(__crt_complexf __z) __CRT_NOTHROW;
long double cabsl(__crt_complexl __z) __CRT_NOTHROW;
/* x to the power y; cut: x on the negative real axis. 7.3.8.2. */
__crt_complex cpow(__crt_complex __x, __crt_complex __y) __CRT_NOTHROW;
__crt_complexf cpowf(__crt_complexf __x, __crt_complexf __y) __CRT_NOTHROW;
__crt_complexl cpowl(__crt_complexl __x, __crt_complexl __y) __CRT_NOTHROW;
/* The root in the right half-plane; cut: the negative real axis. 7.3.8.3. */
__crt_complex csqrt(__crt_complex __z) __CRT_NOTHROW;
__crt_complexf csqrtf(__crt_complexf __z) __CRT_NOTHROW;
__crt_complexl csqrtl(__crt_complexl __z) __CRT_NOTHROW;

/* ---- Manipulation (7.3.9) ---------------------------------------------------------------------------------------------------- */

/* The angle, -pi to pi. 7.3.9.1. */
double carg(__crt_complex __z) __CRT_NOTHROW;
float cargf(__crt_complexf __z) __CRT_NOTHROW;
long double cargl(__crt_complexl __z) __CRT_NOTHROW;
/* The imaginary part. 7.3.9.2. */
double cimag(__crt_complex __z) __CRT_NOTHROW __attribute__((__const__));
float cimagf(__crt_complexf __z) __CRT_NOTHROW __attribute__((__const__));
long double cimagl(__crt_complexl __z) __CRT_NOTHROW __attribute__((__const__));
/* The conjugate. 7.3.9.4. */
__crt_complex conj(__crt_complex __z) __CRT_NOTHROW __attribute__((__const__));
__crt_complexf conjf(__crt_complexf __z) __CRT_NOTHROW __attribute__((__const__));
__crt_complexl conjl(__crt_complexl __z) __CRT_NOTHROW __attribute__((__const__));
/* On the Riemann sphere: z, but every infinity is (infinity, 0 with the imaginary part's sign). 7.3.9.5. */
__crt_complex cproj(__crt_complex __z) __CRT_NOTHROW __attribute__((__const__));
__crt_complexf cprojf(__crt_complexf __z) __CRT_NOTHROW __attribute__((__const__));
__crt_complexl cprojl(__crt_complexl __z) __CRT_NOTHROW __attribute__((__const__));
/* The real part. 7.3.9.6. */
double creal(__crt_complex __z) __CRT_NOTHROW __attribute__((__const__));
float crealf(__crt_complexf __z) __CRT_NOTHROW __attribute__((__const__));
long double creall(__crt_complexl __z) __CRT_NOTHROW __attribute__((__const__));

__CRT_END_DECLS

#endif
