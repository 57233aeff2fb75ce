/* SPDX-License-Identifier: MIT */
/* The tables of float_quick_trig.h. */
#include "float_quick_trig.h"

const double __crt_float_sines[64] = { F_QUICK_SIN_TABLE };
const uint32_t __crt_float_2_pi[9] = { F_2_PI_WORDS };
