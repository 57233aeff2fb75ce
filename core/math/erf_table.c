/* SPDX-License-Identifier: MIT */
/* The table of erf_kernel.h. */
#include "erf_kernel.h"

const struct crt_erf_entry __crt_erf_table[48] = { ERF_TABLE };
