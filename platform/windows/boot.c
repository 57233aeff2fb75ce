/* SPDX-License-Identifier: MIT */
/* The boot stage: the command line becomes argv (arguments.c). What else one could ask the system for here waits until somebody does:
 * the environment (environment.c), the standard handles and what a parent passed on (file_table.c). */
#include "private/plat_command_line.h"
#include "private/plat_environment.h"
#include "attr.h"
#include "crt_platform.h"
#include "stage.h"

struct plat_boot __plat_boot_info;

CRT_STAGE(boot, __plat_boot);

void __plat_boot(void *entry)
{
	__plat_arguments();
	__plat_environment_promise();
	/* A DLL: nobody installs the handler that would do it on demand. */
	if (CRT_UNLIKELY(entry != NULL))
		(void)__plat_environment_keep((uintptr_t)__plat_boot_info.envp);
}
