/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for mathematics, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_MATH_H
#define _CORECRT_MATH_H

#include <math.h>

#endif
