/* SPDX-License-Identifier: MIT */
/* __threadid(), __threadhandle(): the calling thread, as the system knows it. */
#include <process.h>

#include "private/win32.h"

unsigned long __threadid(void)
{
	return GetCurrentThreadId();
}

uintptr_t __threadhandle(void)
{
	return (uintptr_t)GetCurrentThread();
}
