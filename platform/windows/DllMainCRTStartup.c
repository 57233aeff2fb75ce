/* SPDX-License-Identifier: MIT */
/* The entry stage of a DLL, which has a runtime of its own: its constructors run when it is attached, its atexit handlers
 * and destructors when it is detached. The stages that belong to the whole process (faults) are left to the program. */
#include "private/win32.h"
#include "private/plat_environment.h"
#include "stage.h"
#include "start.h"

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, void *reserved);
BOOL WINAPI DllMainCRTStartup(HINSTANCE module, DWORD reason, void *reserved);

CRT_STAGE(entry, DllMainCRTStartup);

/* Nonzero between a successful start and the end. */
static int started;

static BOOL start(void)
{
	__plat_relocate();
	__plat_guard(NULL);
	__plat_boot(NULL);
	/* Nobody but the program installs the handler that would do it on demand. */
	__plat_environment_keep((uintptr_t)__plat_boot_info.envp);
	__plat_thread();
	if (__plat_heap() < 0 || __plat_stdio() < 0 || __plat_run_table(PLAT_TABLE_PREINIT) != 0)
		return FALSE;
	started = 1;
	__plat_run_table(PLAT_TABLE_INIT);
	return TRUE;
}

/* `reserved` is NULL when the DLL is unloaded; else the process ends, its other threads are gone, and the system takes the
 * memory back. */
static void end(void *reserved)
{
	if (!started)
		return;
	started = 0;
	__crt_atexit();
	__crt_fini();
	__crt_flush();
	if (reserved != NULL)
		return;
	__crt_heap_end();
	__plat_heap_end();
	__plat_environment_drop();
}

BOOL WINAPI DllMainCRTStartup(HINSTANCE module, DWORD reason, void *reserved)
{
	if (reason == DLL_PROCESS_ATTACH && !start())
		return FALSE;
	BOOL result = DllMain(module, reason, reserved);
	if (reason == DLL_PROCESS_DETACH)
		end(reserved);
	return result;
}
