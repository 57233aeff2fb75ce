/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables of PE: the .CRT$X?? groups between their brackets, and GNU's .ctors and .dtors. */
#include "attr.h"
#include "crt_platform.h"
#include "private/plat_tls.h"

typedef void (*const table_slot)(void);

#define BRACKET(group) CRT_SECTION(".CRT$" group) CRT_USED
static BRACKET("XIA") table_slot xi_first[] = { NULL };
static BRACKET("XIZ") table_slot xi_last[] = { NULL };
static BRACKET("XCA") table_slot xc_first[] = { NULL };
static BRACKET("XCZ") table_slot xc_last[] = { NULL };
static BRACKET("XPA") table_slot xp_first[] = { NULL };
static BRACKET("XPZ") table_slot xp_last[] = { NULL };
static BRACKET("XTA") table_slot xt_first[] = { NULL };
static BRACKET("XTZ") table_slot xt_last[] = { NULL };
static BRACKET("XDA") table_slot xd_first[] = { NULL };
static BRACKET("XDZ") table_slot xd_last[] = { NULL };

/* GNU ld and lld gather .ctors and .dtors between -1 and 0. */
extern table_slot __CTOR_LIST__[], __DTOR_LIST__[];

typedef int function(int, char **, char **);

static int call(table_slot slot)
{
	/* Empty slots come from the brackets and from linkers' padding; old lists end in -1. Linux passes main's arguments to
	 * constructors, so these get them too. */
	if ((uintptr_t)slot + 1 <= 1)
		return 0;
	return ((function *)slot)(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp);
}

static CRT_NOINLINE void call_slots(table_slot *first, table_slot *last)
{
	while (++first < last)
		call(*first);
}

/* What lies between two brackets; most groups are empty. */
CRT_INLINE void call_group(table_slot *first, table_slot *last)
{
	if ((uintptr_t)last - (uintptr_t)first != sizeof *first)
		call_slots(first, last);
}

int __plat_run_table(enum plat_table which)
{
	size_t count = 0;
	switch (which) {
	case PLAT_TABLE_PREINIT:
		/* Only these return something: nonzero ends the start. */
		for (table_slot *slot = xi_first; ++slot < xi_last;) {
			int result = call(*slot);
			if (result != 0)
				return result;
		}
		break;
	case PLAT_TABLE_INIT:
		call_group(xc_first, xc_last);
		while (__CTOR_LIST__[count + 1] != NULL)
			count++;
		for (; count != 0; count--)
			call(__CTOR_LIST__[count]);
		/* The main thread's own thread-local constructors come last, as with Microsoft's runtimes. */
		call_group(xd_first, xd_last);
		break;
	case PLAT_TABLE_FINI:
		while (__DTOR_LIST__[++count] != NULL)
			call(__DTOR_LIST__[count]);
		call_group(xp_first, xp_last);
		call_group(xt_first, xt_last);
		/* The TLS callbacks end last. */
		if (__plat_tls_callbacks())
			__plat_tls_detach();
		break;
	case PLAT_TABLE_THREAD_INIT:
		call_group(xd_first, xd_last);
		break;
	}
	return 0;
}

/* Opens the group of stage records (see plat_target.h). */
__asm__(".section .crtstg$a,\"dr\"\n\t.ascii \"CRTSTAGE\"\n\t.text");
/* And closes it. */
__asm__(".section .crtstg$z,\"dr\"\n\t.long 0\n\t.text");
