/* SPDX-License-Identifier: MIT */
/* The table of float_exp.h. */
#include "float_exp.h"

const uint64_t __crt_float_exp_table[128] = { F_EXP2_TABLE };
