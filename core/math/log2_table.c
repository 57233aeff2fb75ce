/* SPDX-License-Identifier: MIT */
/* The table of log2(). */
#include "log_kernel.h"

const struct crt_log_entry __crt_log2_table[128] = { LOG2_TABLE };
