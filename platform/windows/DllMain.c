/* SPDX-License-Identifier: MIT */
/* For DLLs that have no DllMain of their own. */
#include "private/win32.h"

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, void *reserved);

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, void *reserved)
{
	(void)module;
	(void)reason;
	(void)reserved;
	return TRUE;
}
