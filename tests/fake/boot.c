/* SPDX-License-Identifier: MIT */
/* The stages and the end. A unit test's process was started by the host, so the stages have nothing left to do but what a
 * test tells them. */
#include "private.h"
#include "start.h"

static char *no_arguments[] = { NULL };

/* Granules like those of Windows, the stricter system: code that takes a page for a granule fails here too. */
const struct plat_system __plat_system = { .page_size = 4096, .map_granule = 65536, .io_max = 0x7ffff000, .shared_waits = 1 };
struct plat_boot __plat_boot_info = { .argv = no_arguments, .envp = no_arguments };

void fake_set_arguments(int argc, char **argv, char **envp)
{
	__plat_boot_info.argc = argc;
	__plat_boot_info.argv = argv;
	__plat_boot_info.envp = envp;
}

int __plat_secure(void)
{
	return 0;
}

void __plat_relocate(void) {}
void __plat_guard(void *entry) { (void)entry; }
void __plat_boot(void *entry) { (void)entry; }
void __plat_thread(void) {}
void __plat_faults(void) {}

/* Nothing is prepared, but it may fail. */
static void prepare(int result)
{
	if (result < 0)
		__crt_fail("no memory to start with", CRT_EXIT_NO_MEMORY);
}

void __plat_heap(void) { prepare(fake_enter(FAKE_heap)); }
void __plat_stdio(void) { prepare(fake_enter(FAKE_stdio)); }

void __plat_heap_end(void) {}

static int end_kind, end_status;

_Noreturn void __plat_exit(int status)
{
	if (!host_catching())
		host_exit(status);
	end_kind = 1;
	end_status = status;
	host_throw();
}

_Noreturn void __plat_trap(void)
{
	if (!host_catching())
		host_panic("the code under test called abort()");
	end_kind = 2;
	host_throw();
}

int fake_catch_exit(void (*run)(void *), void *argument, int *status)
{
	if (!host_catch(run, argument))
		return 0;
	*status = end_status;
	return end_kind;
}
