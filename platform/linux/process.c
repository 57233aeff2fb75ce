/* SPDX-License-Identifier: MIT */
/* This process: its end, and its numbers. */
#include "kernel.h"
#include "stage.h"

CRT_STAGE(exit, __plat_exit);

_Noreturn void __plat_exit(int status)
{
	for (;;)
		(void)SYS1(exit_group, status);
}

int __plat_process_id(void)
{
	return (int)SYS0(getpid);
}

int __plat_parent_id(void)
{
	return (int)SYS0(getppid);
}
