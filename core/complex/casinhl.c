/* SPDX-License-Identifier: MIT */
/* casinhl(): the inverse of the hyperbolic sine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "casinh.h"
