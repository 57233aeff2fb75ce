/* SPDX-License-Identifier: MIT */
/* The table of trig_kernel.h. */
#include "trig_kernel.h"

const struct dd __crt_sine_table[192] = { TRIG_TABLE };
