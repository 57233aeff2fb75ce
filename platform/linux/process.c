/* SPDX-License-Identifier: MIT */
/* Ending the process. */
#include "kernel.h"
#include "stage.h"

CRT_STAGE(exit, __plat_exit);

_Noreturn void __plat_exit(int status)
{
	for (;;)
		(void)SYS1(exit_group, status);
}
