/* SPDX-License-Identifier: MIT */
/* Ending the process. */
#include "private/syscall_numbers.h"
#include "stage.h"
#include "x86_64/syscall.h"

CRT_STAGE(exit, __plat_exit);

_Noreturn void __plat_exit(int status)
{
	for (;;)
		(void)__plat_syscall1(__NR_exit_group, status);
}
