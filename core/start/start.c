/* SPDX-License-Identifier: MIT */
/* The start of every program: one list of stages, the same on every system, then main, then exit. */
#include <stdlib.h>

#include "stage.h"
#include "start.h"

/* A stage that nothing in the program needs is its weak, empty self; the object that needs it brings the real one. */
CRT_WEAK void __plat_guard(void *entry) { (void)entry; }
CRT_WEAK void __plat_faults(void) {}
CRT_WEAK int __plat_heap(void) { return 0; }
CRT_WEAK int __plat_stdio(void) { return 0; }
/* So is a variable that a program may read without a call, and that must be right before its first constructor. */
CRT_WEAK void __crt_environ(void) {}
CRT_WEAK void __crt_program_names(void) {}

CRT_STAGE(start, __crt_start);
CRT_STAGE(preinit, __crt_preinit);
CRT_STAGE(init, __crt_init);

void __crt_preinit(void)
{
	if (__plat_run_table(PLAT_TABLE_PREINIT) != 0)
		__crt_fail("an initializer reported failure", CRT_EXIT_INITIALIZER);
}

void __crt_init(void)
{
	__plat_run_table(PLAT_TABLE_INIT);
}

int __crt_start_library(void *entry)
{
	__plat_guard(entry);
	__plat_boot(entry);
	__plat_thread();
	__crt_environ();
	__crt_program_names();
	if ((__plat_heap() | __plat_stdio()) < 0)
		return -1;
	int result = __plat_run_table(PLAT_TABLE_PREINIT);
	if (result == 0)
		__crt_init();
	return result;
}

_Noreturn void __crt_start(void *entry, crt_main_function *run)
{
	/* The guard must be set before the first protected frame, which may be boot's. */
	__plat_guard(entry);
	__plat_boot(entry);
	__plat_thread();
	__plat_faults();
	__crt_environ();
	__crt_program_names();
	/* The two that can fail for want of memory. */
	if ((__plat_heap() | __plat_stdio()) < 0)
		__crt_fail("no memory to start with", CRT_EXIT_NO_MEMORY);
	__crt_preinit();
	__crt_init();
	exit(run(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp));
}
