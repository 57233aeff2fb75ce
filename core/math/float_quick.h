/* SPDX-License-Identifier: MIT */
/* The float functions' quick ways, in double with a relative error of 2^-38 or so: good for all but one argument in some thousands. Where the result is
 * nearer to a boundary of float than its error, the function calculates again, as float_eval.h says; so what is fused here, and what is not, makes no
 * difference to any result. The small flavour does without. */
#ifndef CRT_FLOAT_QUICK_H
#define CRT_FLOAT_QUICK_H

#include "double_double.h"
#include "float_eval.h"
#include "floats_table.h"
#include "fused.h"

#ifdef CRT_SMALL
#define QUICK 0
#else
#define QUICK 1
#endif

/* 2^-36 and 2^-37, as units of the last place of a number between 1 and 2. */
#define QUICK_MARGIN 0x10000

/* Whether y is good enough: !near_boundary(y, QUICK_MARGIN) in one operation less, as the margin is a power of two. */
CRT_INLINE int quick_enough(double y)
{
	return CRT_LIKELY(((double_bits(y) + QUICK_MARGIN) & (0x10000000 - 2 * QUICK_MARGIN)) != 0) ? 1 : 0;
}

#endif
