/* SPDX-License-Identifier: MIT */
/* cacosl(): the arc cosine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "cacos.h"
