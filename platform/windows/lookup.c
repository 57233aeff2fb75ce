/* SPDX-License-Identifier: MIT */
/* Functions that Windows 7's KERNEL32 lacks. */
#include "private/plat_lookup.h"

void *__plat_kernel32(const char *name)
{
	return (void *)(uintptr_t)GetProcAddress(GetModuleHandleW(L"kernel32.dll"), name);
}
