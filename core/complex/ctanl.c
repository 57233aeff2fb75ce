/* SPDX-License-Identifier: MIT */
/* ctanl(): the tangent, for long double. */
#define CRT_COMPLEX_LONG 1
#include "ctan.h"
