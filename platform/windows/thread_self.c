/* SPDX-License-Identifier: MIT */
/* What a thread can ask and say about itself. */
#include "private/win32.h"
#include "crt_platform.h"

int __plat_thread_id(void)
{
	return (int)GetCurrentThreadId();
}

void __plat_thread_yield(void)
{
	SwitchToThread();
}
