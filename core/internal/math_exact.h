/* SPDX-License-Identifier: MIT */
/* Sums, products, quotients and roots calculated exactly and rounded once, to whatever type. core/math/exact.c */
#ifndef CRT_EXACT_H
#define CRT_EXACT_H

#include "attr.h"

enum crt_target { CRT_TO_FLOAT, CRT_TO_DOUBLE, CRT_TO_LONG_DOUBLE };

/* The result is a number of the target's type, so that a conversion to it changes nothing. Exceptions and errno are the operation's; x y + z: */
CRT_HIDDEN long double __crt_exact_fma(long double x, long double y, long double z, enum crt_target target);
CRT_HIDDEN long double __crt_exact_divide(long double x, long double y, enum crt_target target);
CRT_HIDDEN long double __crt_exact_sqrt(long double x, enum crt_target target);

#endif
