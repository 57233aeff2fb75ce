/* SPDX-License-Identifier: MIT */
/* Ending the process. */
#include "private/win32.h"
#include "stage.h"

CRT_STAGE(exit, __plat_exit);

_Noreturn void __plat_exit(int status)
{
	ExitProcess((UINT)status);
}
