/* SPDX-License-Identifier: MIT */
/* The boot stage: command line, environment and what the system says about itself. */
#include "private/win32.h"
#include "stage.h"

struct plat_boot __plat_boot_info = { .page_size = 4096, .map_granule = 65536, .io_max = 0x7ffff000 };

CRT_STAGE(boot, __plat_boot);

void __plat_boot(void *entry)
{
	static char *none[] = { NULL };
	(void)entry;
	__plat_boot_info.argv = none;
	__plat_boot_info.envp = none;
}
