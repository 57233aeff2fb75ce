/* SPDX-License-Identifier: MIT */
/* csinhl(): the hyperbolic sine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "csinh.h"
