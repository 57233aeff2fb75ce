/* SPDX-License-Identifier: MIT */
/* What Microsoft's <math.h> declares beyond the standard's. Microsoft Learn, "Math and floating-point support". */
#ifndef _BITS_MS_MATH_H
#define _BITS_MS_MATH_H

#include <bits/features.h>
#include <bits/ms_float.h>

__CRT_BEGIN_DECLS

/* A complex number of Microsoft's before C99, and hypot() of it. */
struct _complex {
	double x, y;
};
double _cabs(struct _complex __z);
long double _copysignl(long double __value, long double __sign);
long double _chgsignl(long double __value);
/* The names without the underscore. */
double chgsign(double __value);
int fpclass(double __value);

/* What kind of error a program's _matherr() was told of. There is no _matherr() here: errno and the exceptions tell (ISO C17 7.12.1). */
#define _DOMAIN 1
#define _SING 2
#ifndef _UNDERFLOW
#define _OVERFLOW 3
#define _UNDERFLOW 4
#endif
#define _TLOSS 5
#define _PLOSS 6

__CRT_END_DECLS

#endif
