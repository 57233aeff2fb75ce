/* SPDX-License-Identifier: MIT */
/* The start of every program: one list of stages, the same on every system, then main, then exit. */
#include <stdlib.h>

#include "stage.h"
#include "start.h"

/* A stage that nothing in the program needs is this one; the object that needs it brings the real one. */
static void nothing(void) {}
static void nothing_with(void *entry) { (void)entry; }
CRT_WEAK_ALIAS(nothing_with) void __plat_guard(void *entry);
CRT_WEAK_ALIAS(nothing) void __plat_relocate(void);
CRT_WEAK_ALIAS(nothing) void __plat_thread(void);
CRT_WEAK_ALIAS(nothing) void __plat_faults(void);
CRT_WEAK_ALIAS(nothing) void __plat_heap(void);
CRT_WEAK_ALIAS(nothing) void __plat_stdio(void);
/* So is a variable that a program may read without a call, and that must be right before its first constructor. */
CRT_WEAK_ALIAS(nothing) void __crt_environ(void);
CRT_WEAK_ALIAS(nothing) void __crt_program_names(void);

CRT_STAGE(start, __crt_start);

int __crt_start_library(void *entry)
{
	__plat_relocate();
	__plat_guard(entry);
	__plat_boot(entry);
	__plat_thread();
	__crt_environ();
	__crt_program_names();
	__plat_heap();
	__plat_stdio();
	int result = __plat_preinit();
	if (result == 0)
		__plat_init();
	return result;
}

_Noreturn void __crt_start(void *entry, crt_main_function *run)
{
	__plat_relocate();
	/* The guard must be set before the first protected frame, which may be boot's. */
	__plat_guard(entry);
	__plat_boot(entry);
	__plat_thread();
	__plat_faults();
	__crt_environ();
	__crt_program_names();
	__plat_heap();
	__plat_stdio();
	if (__plat_preinit() != 0 && PLAT_PREINIT_FAILS)
		__crt_fail("an initializer reported failure", CRT_EXIT_INITIALIZER);
	__plat_init();
	exit(run(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp));
}
