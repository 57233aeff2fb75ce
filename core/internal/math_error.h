/* SPDX-License-Identifier: MIT */
/* How the mathematical functions report errors: the floating exception by arithmetic that raises it, errno, and the result that
 * Annex F asks for. All are out of line and cold: the common path of a function only branches to them. core/math/error.c holds them.
 *
 * `sign` is the result's: negative if it is negative. */
#ifndef CRT_MATH_ERROR_H
#define CRT_MATH_ERROR_H

#include "attr.h"

/* A NaN; FE_INVALID, EDOM. */
CRT_HIDDEN double __crt_math_domain(void);
CRT_HIDDEN float __crt_math_domainf(void);
CRT_HIDDEN long double __crt_math_domainl(void);
/* An infinity; FE_DIVBYZERO, ERANGE. */
CRT_HIDDEN double __crt_math_pole(int sign);
CRT_HIDDEN float __crt_math_polef(int sign);
CRT_HIDDEN long double __crt_math_polel(int sign);
/* An infinity or the largest number, by the rounding mode; FE_OVERFLOW and FE_INEXACT, ERANGE. */
CRT_HIDDEN double __crt_math_overflow(int sign);
CRT_HIDDEN float __crt_math_overflowf(int sign);
CRT_HIDDEN long double __crt_math_overflowl(int sign);
/* Zero or the smallest number, by the rounding mode; FE_UNDERFLOW and FE_INEXACT, ERANGE. */
CRT_HIDDEN double __crt_math_underflow(int sign);
CRT_HIDDEN float __crt_math_underflowf(int sign);
CRT_HIDDEN long double __crt_math_underflowl(int sign);
/* ERANGE for a result that arithmetic has already made, with its exceptions: subnormal, zero or infinite. Returns it. */
CRT_HIDDEN double __crt_math_range(double result);
CRT_HIDDEN float __crt_math_rangef(float result);
CRT_HIDDEN long double __crt_math_rangel(long double result);

/* x, the result for a tiny x which is inexact: FE_UNDERFLOW, ERANGE if it is subnormal. */
CRT_HIDDEN double __crt_math_tiny(double x);
/* What lgamma() says of the sign; core/math/signgam.c. */
extern int __crt_signgam;

/* Keeps the compiler from calculating with a value when it compiles, and from throwing away what only raises an exception. */
CRT_INLINE double __crt_opaque(double x)
{
	__asm__ volatile("" : "+m"(x));
	return x;
}

CRT_INLINE float __crt_opaquef(float x)
{
	__asm__ volatile("" : "+m"(x));
	return x;
}

CRT_INLINE long double __crt_opaquel(long double x)
{
	__asm__ volatile("" : "+m"(x));
	return x;
}

#endif
