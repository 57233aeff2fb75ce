/* SPDX-License-Identifier: MIT */
/* The table of asin_kernel.h. */
#include "asin_kernel.h"

const struct crt_asin_entry __crt_asin_table[33] = { ASIN_TABLE };
