/* SPDX-License-Identifier: MIT */
/* --without=arguments: main gets argc 0 and an empty argv (ISO C17 5.1.2.2.1). */
#include "crt_platform.h"
#include "private/plat_command_line.h"

void __plat_arguments(void)
{
	static char *none[1];
	__plat_boot_info.argv = none;
}
