/* SPDX-License-Identifier: MIT */
/* Letting other threads run. In a file of its own, because the end of every program names it. */
#include "private/win32.h"
#include "crt_platform.h"

void __plat_thread_yield(void)
{
	SwitchToThread();
}
