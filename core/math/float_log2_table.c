/* SPDX-License-Identifier: MIT */
/* The table of float_quick_log.h. */
#include "float_quick_log.h"

const struct crt_float_log __crt_float_log2_table[64] = { F_LOG2_TABLE };
