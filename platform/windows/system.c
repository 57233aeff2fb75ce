/* SPDX-License-Identifier: MIT */
/* What Windows on this CPU is like. */
#include "crt_platform.h"

const struct plat_system __plat_system = { .page_size = 4096, .map_granule = 65536, .io_max = 0x7ffff000, .environment_folds_case = 1 };
