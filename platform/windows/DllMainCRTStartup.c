/* SPDX-License-Identifier: MIT */
/* The entry stage of a DLL, which has a runtime of its own: its constructors run when it is attached, its atexit handlers
 * and destructors when it is detached. The stages that belong to the whole process (faults) are left to the program. */
#include "private/win32.h"
#include "private/plat_environment.h"
#include "private/plat_memory.h"
#include "stage.h"
#include "start.h"

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, void *reserved);
BOOL WINAPI DllMainCRTStartup(HINSTANCE module, DWORD reason, void *reserved);

CRT_STAGE(entry, DllMainCRTStartup);

/* Nonzero between the start and the end. */
static int started;

static BOOL start(HINSTANCE module)
{
	if (__plat_dll_memory_begin() < 0)
		return FALSE;
	started = 1;
	return __crt_start_library(module) == 0;
}

/* `reserved` is NULL when the DLL is unloaded; else the process ends, its other threads are gone, and the system takes the
 * memory back. */
static void end(void *reserved)
{
	if (!started)
		return;
	started = 0;
	__crt_end_library(reserved == NULL);
	if (reserved == NULL) {
		__plat_environment_drop();
		__plat_dll_memory_end();
	}
}

BOOL WINAPI DllMainCRTStartup(HINSTANCE module, DWORD reason, void *reserved)
{
	if (reason == DLL_PROCESS_ATTACH && !start(module))
		return FALSE;
	BOOL result = DllMain(module, reason, reserved);
	if (reason == DLL_PROCESS_DETACH)
		end(reserved);
	return result;
}
