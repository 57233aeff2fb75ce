/* SPDX-License-Identifier: MIT */
/* The table of atan_kernel.h. */
#include "atan_kernel.h"

const struct dd __crt_atan_table[160] = { ATAN_TABLE };
