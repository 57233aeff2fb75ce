/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for M_PI and its kin, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_MATH_DEFINES_H
#define _CORECRT_MATH_DEFINES_H

#include <math.h>

#endif
