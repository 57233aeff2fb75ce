/* SPDX-License-Identifier: MIT */
/* cexpl(): e to the power z, for long double. */
#define CRT_COMPLEX_LONG 1
#include "cexp.h"
