/* SPDX-License-Identifier: MIT */
/* The table of float_log.h. */
#include "float_log.h"

const struct crt_float_log __crt_float_log_table[64] = { F_LOG_TABLE };
