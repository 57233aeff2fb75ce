/* SPDX-License-Identifier: MIT */
/* What Microsoft's <math.h> declares beyond the standard's. Microsoft Learn, "Math and floating-point support". */
#ifndef _BITS_MS_MATH_H
#define _BITS_MS_MATH_H

#include <bits/features.h>
#include <bits/ms_float.h>

/* Microsoft's <math.h> has the two numbers that its functions set. */
#ifndef EDOM
#define EDOM 33
#endif
#ifndef ERANGE
#define ERANGE 34
#endif

__CRT_BEGIN_DECLS

/* A complex number of Microsoft's before C99, and hypot() of it. */
struct _complex {
	double x, y;
};
double _cabs(struct _complex __z);
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
#ifdef __CRT_USE_MISC
#define DOMAIN _DOMAIN
#define SING _SING
#define OVERFLOW _OVERFLOW
#define UNDERFLOW _UNDERFLOW
#define TLOSS _TLOSS
#define PLOSS _PLOSS
#endif
/* What _matherr() would be told, for programs that define one; nobody calls it. */
struct _exception {
	int type;
	const char *name;
	double arg1, arg2, retval;
};
/* HUGE_VAL under its older names. */
#define _HUGE __builtin_huge_val()
#define HUGE _HUGE
#define _hypotl hypotl
/* What fpclassify() does not tell, as _fpclass() numbers it. */
#define FP_SNAN _FPCLASS_SNAN
#define FP_QNAN _FPCLASS_QNAN
#define FP_NINF _FPCLASS_NINF
#define FP_PINF _FPCLASS_PINF
#define FP_NDENORM _FPCLASS_ND
#define FP_PDENORM _FPCLASS_PD
#define FP_NZERO _FPCLASS_NZ
#define FP_PZERO _FPCLASS_PZ
#define FP_NNORM _FPCLASS_NN
#define FP_PNORM _FPCLASS_PN
/* Microsoft's <math.h> has these, too. */
double atof(const char *__text) __CRT_NOTHROW;
int abs(int __value) __CRT_NOTHROW;
long labs(long __value) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
