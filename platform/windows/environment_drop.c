/* SPDX-License-Identifier: MIT */
/* The end of a DLL's environment. */
#include "private/win32.h"
#include "private/plat_environment.h"
#include "crt_platform.h"

void __plat_environment_drop(void)
{
	VirtualFree(__plat_boot_info.envp, 0, MEM_RELEASE);
}
