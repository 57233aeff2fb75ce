/* SPDX-License-Identifier: MIT */
/* ccoshl(): the hyperbolic cosine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "ccosh.h"
