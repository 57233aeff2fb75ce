/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables of ELF: .preinit_array, .init, .init_array, .fini_array, .fini. */
#include "attr.h"
#include "crt_platform.h"

typedef void (*const table_slot)(void);

/* Made by the linker; hidden, so that a static-PIE reaches them without relocations. */
CRT_HIDDEN extern table_slot __preinit_array_start[], __preinit_array_end[];
CRT_HIDDEN extern table_slot __init_array_start[], __init_array_end[];
CRT_HIDDEN extern table_slot __fini_array_start[], __fini_array_end[];
/* Assembled from the halves in crti.S and crtn.S. */
CRT_HIDDEN extern void _init(void), _fini(void);

static table_slot init_section[] = { _init };
static table_slot fini_section[] = { _fini };

static int range(struct plat_range *r, table_slot *first, size_t count, int step)
{
	r->first = first;
	r->count = count;
	r->step = step;
	r->checked = 0;
	return 1;
}

int __plat_table(enum plat_table which, struct plat_range ranges[PLAT_RANGES_MAX])
{
	size_t count;
	switch (which) {
	case PLAT_TABLE_PREINIT:
		return range(ranges, __preinit_array_start, (size_t)(__preinit_array_end - __preinit_array_start), 1);
	case PLAT_TABLE_INIT:
		count = (size_t)(__init_array_end - __init_array_start);
		return range(ranges, init_section, 1, 1) + range(ranges + 1, __init_array_start, count, 1);
	case PLAT_TABLE_FINI:
		/* The gABI runs .fini_array backward. */
		count = (size_t)(__fini_array_end - __fini_array_start);
		return range(ranges, __fini_array_start + count - (count != 0), count, -1) +
			range(ranges + 1, fini_section, 1, 1);
	default:
		return 0;
	}
}
