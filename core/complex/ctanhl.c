/* SPDX-License-Identifier: MIT */
/* ctanhl(): the hyperbolic tangent, for long double. */
#define CRT_COMPLEX_LONG 1
#include "ctanh.h"
