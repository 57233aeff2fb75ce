/* SPDX-License-Identifier: MIT */
/* The start of every program: one list of stages, the same on every system, then main, then exit. */
#include <stdlib.h>

#include "stage.h"
#include "start.h"

/* A stage that nothing in the program needs is its weak, empty self; the object that needs it brings the real one. */
CRT_WEAK void __plat_guard(void *entry) { (void)entry; }
CRT_WEAK void __crt_environ(void) {}
CRT_WEAK void __plat_faults(void) {}
CRT_WEAK int __plat_heap(void) { return 0; }
CRT_WEAK int __plat_stdio(void) { return 0; }

CRT_STAGE(start, __crt_start);

_Noreturn void __crt_start(void *entry, crt_main_function *run)
{
	/* The guard must be set before the first protected frame, which may be boot's. */
	__plat_guard(entry);
	__plat_boot(entry);
	__plat_thread();
	__crt_environ();
	__plat_faults();
	if (__plat_heap() < 0)
		__crt_fail("no memory for the heap", CRT_EXIT_NO_MEMORY);
	if (__plat_stdio() < 0)
		__crt_fail("no memory for the open files", CRT_EXIT_NO_STDIO);
	if (__crt_run_table(PLAT_TABLE_PREINIT) != 0)
		__crt_fail("an initializer reported failure", CRT_EXIT_INITIALIZER);
	__crt_run_table(PLAT_TABLE_INIT);
	exit(run(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp));
}
