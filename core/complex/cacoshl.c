/* SPDX-License-Identifier: MIT */
/* cacoshl(): the inverse of the hyperbolic cosine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "cacosh.h"
