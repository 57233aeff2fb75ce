/* SPDX-License-Identifier: MIT */
/* What a thread can ask about itself. */
#include "private/win32.h"
#include "crt_platform.h"

int __plat_thread_id(void)
{
	return (int)GetCurrentThreadId();
}
