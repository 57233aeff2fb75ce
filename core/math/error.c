/* SPDX-License-Identifier: MIT */
/* Raises the floating exceptions of the mathematical functions by arithmetic, so that the rounding mode decides what it should, and
 * sets errno. */
#include <errno.h>

#include "error.h"
#include "math_error.h"

/* Above the largest number and below the smallest, when it is multiplied by itself. */
#define HUGE_D 0x1p1000
#define TINY_D 0x1p-1000
#define HUGE_F 0x1p100f
#define TINY_F 0x1p-100f
#define HUGE_L 0x1p10000L
#define TINY_L 0x1p-10000L

#define CRT_MATH_ERRORS(type, suffix, opaque, huge, tiny) \
	CRT_COLD type __crt_math_domain##suffix(void) \
	{ \
		type zero = opaque(0); \
		type result = zero / zero; \
		__crt_set_errno(EDOM); \
		/* The CPU's own NaN, as the instructions give it that compilers put in the place of calls. */ \
		return opaque(result); \
	} \
	CRT_COLD type __crt_math_pole##suffix(int sign) \
	{ \
		type one = sign < 0 ? -1 : 1; \
		type result = opaque(one) / opaque(0); \
		__crt_set_errno(ERANGE); \
		return opaque(result); \
	} \
	CRT_COLD type __crt_math_overflow##suffix(int sign) \
	{ \
		type result = opaque(sign < 0 ? -huge : huge) * opaque(huge); \
		__crt_set_errno(ERANGE); \
		return opaque(result); \
	} \
	CRT_COLD type __crt_math_underflow##suffix(int sign) \
	{ \
		type result = opaque(sign < 0 ? -tiny : tiny) * opaque(tiny); \
		__crt_set_errno(ERANGE); \
		return opaque(result); \
	} \
	CRT_COLD type __crt_math_range##suffix(type result) \
	{ \
		__crt_set_errno(ERANGE); \
		return result; \
	}

CRT_MATH_ERRORS(double, , __crt_opaque, HUGE_D, TINY_D)
CRT_MATH_ERRORS(float, f, __crt_opaquef, HUGE_F, TINY_F)
CRT_MATH_ERRORS(long double, l, __crt_opaquel, HUGE_L, TINY_L)
