/* SPDX-License-Identifier: MIT */
/* The boot stage: argc, argv and envp as the kernel left them on the initial stack. The environment and what lies behind it are not
 * walked here: programs with hundreds of variables start as fast as others, and auxv.c looks when somebody asks. */
#include "stage.h"

struct plat_boot __plat_boot_info;

CRT_STAGE(boot, __plat_boot);

void __plat_boot(void *entry)
{
	uintptr_t *stack = entry;
	__plat_boot_info.argc = (int)stack[0];
	__plat_boot_info.argv = (char **)(stack + 1);
	__plat_boot_info.envp = (char **)(stack + 1 + stack[0] + 1);
}
