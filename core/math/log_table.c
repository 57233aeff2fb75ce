/* SPDX-License-Identifier: MIT */
/* The table of log_kernel.h. */
#include "log_kernel.h"

const struct crt_log_entry __crt_log_table[128] = { LOG_TABLE };
