/* SPDX-License-Identifier: MIT */
/* Old names of limits. Linux only. */
#ifndef _VALUES_H
#define _VALUES_H

#include <bits/features.h>
#include <float.h>
#include <limits.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define BITSPERBYTE 8
#define CHARBITS 8
#define SHORTBITS 16
#define INTBITS 32
#define LONGBITS (8 * (int)sizeof(long))
#define PTRBITS (8 * (int)sizeof(char *))
#define FLOATBITS (8 * (int)sizeof(float))
#define DOUBLEBITS (8 * (int)sizeof(double))
#define HIBITS MINSHORT
#define HIBITL MINLONG
#define MINSHORT SHRT_MIN
#define MININT INT_MIN
#define MINLONG LONG_MIN
#define MAXSHORT SHRT_MAX
#define MAXINT INT_MAX
#define MAXLONG LONG_MAX
#define MAXDOUBLE DBL_MAX
#ifndef MAXFLOAT
#define MAXFLOAT __FLT_MAX__
#endif
#define MINDOUBLE DBL_MIN
#define MINFLOAT FLT_MIN
#define DMAXEXP DBL_MAX_EXP
#define FMAXEXP FLT_MAX_EXP
#define DMINEXP DBL_MIN_EXP
#define FMINEXP FLT_MIN_EXP
#endif

__CRT_END_DECLS

#endif
