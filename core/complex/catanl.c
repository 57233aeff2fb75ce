/* SPDX-License-Identifier: MIT */
/* catanl(): the arc tangent, for long double. */
#define CRT_COMPLEX_LONG 1
#include "catan.h"
