/* SPDX-License-Identifier: MIT */
/* The tables of float_erf.h. */
#include "float_erf.h"

const float __crt_float_erfc_breaks[11] = { F_ERFC_BREAKS };
const struct crt_float_erfc __crt_float_erfc_table[10] = { F_ERFC_TABLE };
