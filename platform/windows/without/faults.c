/* SPDX-License-Identifier: MIT */
/* --without=faults: no handler for a stack overflow, whose program then vanishes, nor for the first look at the environment, which is
 * made at the start. */
#include "crt_platform.h"
#include "private/plat_environment.h"
#include "start.h"

_Noreturn void __plat_environment_fail(void)
{
	__crt_fail("no memory for the environment", CRT_EXIT_NO_MEMORY);
}

void __plat_faults(void)
{
	(void)__plat_environment_keep((uintptr_t)__plat_boot_info.envp);
}
