/* SPDX-License-Identifier: MIT */
/* The end that abort() comes to: exit code 3, as with Microsoft's runtimes, and nothing else runs. */
#include "private/win32.h"
#include "crt_platform.h"

_Noreturn void __plat_trap(void)
{
	TerminateProcess(GetCurrentProcess(), 3);
	__builtin_trap();
}
