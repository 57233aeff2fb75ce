/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables of PE: the .CRT$X?? groups between their brackets, and GNU's .ctors and .dtors. */
#include "attr.h"
#include "crt_platform.h"
#include "private/plat_tls.h"
#include "stage.h"

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

/* GNU ld and lld gather .ctors and .dtors between -1 and 0. */
extern table_slot __CTOR_LIST__[], __DTOR_LIST__[];

typedef intptr_t function(int, char **, char **);

CRT_STAGE(preinit, __plat_preinit);
CRT_STAGE(init, __plat_init);
CRT_STAGE(fini, __plat_fini);

/* thread.c has the real ones. */
static void nothing(void) {}
CRT_WEAK_ALIAS(nothing) void __plat_thread_init(void);
CRT_WEAK_ALIAS(nothing) void __plat_tls_detach(void);

/* The first result that has bits of `checked`, or 0. */
static CRT_NOINLINE int run(table_slot *slot, table_slot *end, intptr_t step, int checked)
{
	for (; slot != end; slot += step) {
		/* Empty slots come from the brackets and from linkers' padding; old lists end in -1. Linux passes main's arguments to
		 * constructors, so these get them too. */
		if ((uintptr_t)*slot + 1 > 1) {
			int result = (int)((function *)*slot)(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp);
			if (result & checked)
				return result;
		}
	}
	return 0;
}

/* Most groups are nothing but their brackets. The call would find that out, too, with more instructions in fewer bytes. */
CRT_INLINE int empty(table_slot *first, table_slot *last)
{
#ifdef CRT_SMALL
	(void)first;
	(void)last;
	return 0;
#else
	return (uintptr_t)last - (uintptr_t)first == sizeof *first;
#endif
}

static table_slot *end_of(table_slot *list)
{
	do
		list++;
	while (*list != NULL);
	return list;
}

int __plat_preinit(void)
{
	/* Only these return something: nonzero ends the start. */
	return empty(xi_first, xi_last) ? 0 : run(xi_first, xi_last, 1, -1);
}

void __plat_init(void)
{
	if (!empty(xc_first, xc_last))
		(void)run(xc_first, xc_last, 1, 0);
	if (__CTOR_LIST__[1] != NULL)
		(void)run(end_of(__CTOR_LIST__) - 1, __CTOR_LIST__, -1, 0);
	/* The main thread's own thread-local constructors come last, as with Microsoft's runtimes. */
	__plat_thread_init();
}

void __plat_fini(void)
{
	if (__DTOR_LIST__[1] != NULL)
		(void)run(__DTOR_LIST__ + 1, end_of(__DTOR_LIST__), 1, 0);
	if (!empty(xp_first, xp_last))
		(void)run(xp_first, xp_last, 1, 0);
	if (!empty(xt_first, xt_last))
		(void)run(xt_first, xt_last, 1, 0);
	/* The TLS callbacks end last. */
	__plat_tls_detach();
}

PLAT_STAGE_GROUP();
