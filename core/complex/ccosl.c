/* SPDX-License-Identifier: MIT */
/* ccosl(): the cosine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "ccos.h"
