/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables of ELF: .preinit_array, .init, .init_array (which holds .ctors), .fini_array, .fini. */
#include "attr.h"
#include "crt_platform.h"
#include "stage.h"

/* Linux passes main's arguments to constructors, and programs rely on it. */
typedef void table_function(int argc, char **argv, char **envp);
typedef table_function *const table_slot;

/* Made by the linker; hidden, so that a static-PIE reaches them without relocations. */
CRT_HIDDEN extern table_slot __preinit_array_start[], __preinit_array_end[];
CRT_HIDDEN extern table_slot __init_array_start[], __init_array_end[];
CRT_HIDDEN extern table_slot __fini_array_start[], __fini_array_end[];
/* Assembled from the halves in crti.S and crtn.S. */
CRT_HIDDEN extern void _init(void), _fini(void);

CRT_STAGE(preinit, __plat_preinit);
CRT_STAGE(init, __plat_init);
CRT_STAGE(fini, __plat_fini);

static CRT_NOINLINE void run(table_slot *slot, table_slot *end, intptr_t step)
{
	for (; slot != end; slot += step) {
		/* A list of .ctors that was written by hand may be closed by 0 and -1. */
		if ((uintptr_t)*slot + 1 > 1)
			(*slot)(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp);
	}
}

/* As a number, because a pointer before its array is none. */
CRT_INLINE table_slot *before(table_slot *slot)
{
	return (table_slot *)((uintptr_t)slot - sizeof *slot);
}

int __plat_preinit(void)
{
	run(__preinit_array_start, __preinit_array_end, 1);
	return 0;
}

void __plat_init(void)
{
	_init();
	run(__init_array_start, __init_array_end, 1);
}

void __plat_fini(void)
{
	/* The gABI runs .fini_array backward. */
	run(before(__fini_array_end), before(__fini_array_start), -1);
	_fini();
}
