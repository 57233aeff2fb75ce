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

/* What ends last: the TLS callbacks of the program. */
static table_slot detach[] = { __plat_tls_detach };

/* GNU ld and lld gather .ctors and .dtors between -1 and 0. */
extern table_slot __CTOR_LIST__[], __DTOR_LIST__[];

static int bracketed(struct plat_range *r, table_slot *first, table_slot *last, int checked)
{
	r->first = first;
	r->count = (size_t)((uintptr_t)last - (uintptr_t)first) / sizeof *first;
	r->step = 1;
	r->checked = checked;
	return 1;
}

static int gnu_list(struct plat_range *r, table_slot *list, int backward)
{
	size_t count = 0;
	while (list[count + 1] != NULL)
		count++;
	r->first = backward ? list + count : list + 1;
	r->count = count;
	r->step = backward ? -1 : 1;
	r->checked = 0;
	return 1;
}

int __plat_table(enum plat_table which, struct plat_range ranges[PLAT_RANGES_MAX])
{
	switch (which) {
	case PLAT_TABLE_PREINIT:
		return bracketed(ranges, xi_first, xi_last, 1);
	case PLAT_TABLE_INIT:
		/* The main thread's own thread-local constructors come last, as with Microsoft's runtimes. */
		return bracketed(ranges, xc_first, xc_last, 0) + gnu_list(ranges + 1, __CTOR_LIST__, 1) +
			bracketed(ranges + 2, xd_first, xd_last, 0);
	case PLAT_TABLE_FINI:
		return gnu_list(ranges, __DTOR_LIST__, 0) + bracketed(ranges + 1, xp_first, xp_last, 0) +
			bracketed(ranges + 2, xt_first, xt_last, 0) + bracketed(ranges + 3, detach, detach + 1, 0);
	case PLAT_TABLE_THREAD_INIT:
		return bracketed(ranges, xd_first, xd_last, 0);
	default:
		return 0;
	}
}

/* Opens the group of stage records (see plat_target.h). */
__asm__(".section .crtstg$a,\"dr\"\n\t.ascii \"CRTSTAGE\"\n\t.text");
/* And closes it. */
__asm__(".section .crtstg$z,\"dr\"\n\t.long 0\n\t.text");
