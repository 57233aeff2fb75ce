/* SPDX-License-Identifier: MIT */
/* __crt_float_lgamma(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../float_lgamma.c"
