/* SPDX-License-Identifier: MIT */
/* The table of exp_kernel.h. */
#include "exp_kernel.h"

const struct crt_exp_entry __crt_exp_table[EXP_N] = { EXP_TABLE };
