/* SPDX-License-Identifier: MIT */
/* The table of float_atan.h. */
#include "float_atan.h"

const struct crt_float_atan __crt_float_atan_table[36] = { F_ATAN_TABLE };
