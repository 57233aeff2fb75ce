/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables of ELF: .preinit_array, .init, .init_array (which holds .ctors), .fini_array, .fini. */
#include "attr.h"
#include "crt_platform.h"

/* Linux passes main's arguments to constructors, and programs rely on it. */
typedef void table_function(int argc, char **argv, char **envp);
typedef table_function *const table_slot;

/* Made by the linker; hidden, so that a static-PIE reaches them without relocations. */
CRT_HIDDEN extern table_slot __preinit_array_start[], __preinit_array_end[];
CRT_HIDDEN extern table_slot __init_array_start[], __init_array_end[];
CRT_HIDDEN extern table_slot __fini_array_start[], __fini_array_end[];
/* Assembled from the halves in crti.S and crtn.S. */
CRT_HIDDEN extern void _init(void), _fini(void);

static void call(table_slot *slot)
{
	/* A list of .ctors that was written by hand may be closed by 0 and -1. */
	if ((uintptr_t)*slot + 1 > 1)
		(*slot)(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp);
}

/* Not inlined: most tables are empty, and then nothing but the comparison runs. */
static CRT_NOINLINE void forward(table_slot *slot, table_slot *end)
{
	for (; slot != end; slot++)
		call(slot);
}

static CRT_NOINLINE void backward(table_slot *first, table_slot *slot)
{
	while (slot != first)
		call(--slot);
}

int __plat_run_table(enum plat_table which)
{
	if (which == PLAT_TABLE_PREINIT) {
		if (&__preinit_array_start[0] != &__preinit_array_end[0])
			forward(__preinit_array_start, __preinit_array_end);
	} else if (which == PLAT_TABLE_INIT) {
		_init();
		if (&__init_array_start[0] != &__init_array_end[0])
			forward(__init_array_start, __init_array_end);
	} else if (which == PLAT_TABLE_FINI) {
		/* The gABI runs .fini_array backward. */
		if (&__fini_array_start[0] != &__fini_array_end[0])
			backward(__fini_array_start, __fini_array_end);
		_fini();
	}
	return 0;
}
