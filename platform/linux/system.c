/* SPDX-License-Identifier: MIT */
/* What Linux on this CPU is like. */
#include "crt_platform.h"

const struct plat_system __plat_system = { .page_size = 4096, .map_granule = 4096, .io_max = 0x7ffff000, .decommit_keeps_access = 1, .shared_waits = 1, .policies = 1 };
