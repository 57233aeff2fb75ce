/* SPDX-License-Identifier: MIT */
/* What the complex float functions return: the parts of a double result, rounded. A part so small that a float would be subnormal is never exact, though
 * double may hold nothing of what it lacks: it raises FE_UNDERFLOW in any case. */
#ifndef CRT_COMPLEX_FLOAT_H
#define CRT_COMPLEX_FLOAT_H

#include <complex.h>
#include <float.h>

#include "attr.h"
#include "math_error.h"

CRT_INLINE float narrow_part(double x)
{
	float part = (float)x;

	if (CRT_UNLIKELY(__builtin_isless(__builtin_fabs(x), FLT_MIN)) && x != 0 && (double)part == x)
		__crt_opaquef(__crt_opaquef(FLT_MIN) * FLT_MIN);
	return part;
}

CRT_INLINE float _Complex narrowed(double _Complex z)
{
	return __builtin_complex(narrow_part(__real__ z), narrow_part(__imag__ z));
}

#endif
