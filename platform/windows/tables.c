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

/* The group's functions lie between its brackets; most groups are empty, and then there is no range at all. */
static struct plat_range *bracketed(struct plat_range *r, table_slot *first, table_slot *last, int checked)
{
	if (++first == last)
		return r;
	r->first = first;
	r->count = (size_t)((uintptr_t)last - (uintptr_t)first) / sizeof *first;
	r->step = 1;
	r->checked = checked;
	return r + 1;
}

static struct plat_range *gnu_list(struct plat_range *r, table_slot *list, int backward)
{
	size_t count = 0;
	while (list[count + 1] != NULL)
		count++;
	if (count == 0)
		return r;
	r->first = backward ? list + count : list + 1;
	r->count = count;
	r->step = backward ? -1 : 1;
	r->checked = 0;
	return r + 1;
}

int __plat_run_table(enum plat_table which)
{
	struct plat_range ranges[PLAT_RANGES_MAX];
	struct plat_range *end = ranges;
	switch (which) {
	case PLAT_TABLE_PREINIT:
		end = bracketed(end, xi_first, xi_last, 1);
		break;
	case PLAT_TABLE_INIT:
		end = bracketed(end, xc_first, xc_last, 0);
		end = gnu_list(end, __CTOR_LIST__, 1);
		/* The main thread's own thread-local constructors come last, as with Microsoft's runtimes. */
		end = bracketed(end, xd_first, xd_last, 0);
		break;
	case PLAT_TABLE_FINI:
		end = gnu_list(end, __DTOR_LIST__, 0);
		end = bracketed(end, xp_first, xp_last, 0);
		end = bracketed(end, xt_first, xt_last, 0);
		end = bracketed(end, detach - 1, detach + __plat_tls_callbacks(), 0);
		break;
	case PLAT_TABLE_THREAD_INIT:
		end = bracketed(end, xd_first, xd_last, 0);
		break;
	}
	return __crt_run_ranges(ranges, (int)(end - ranges));
}

/* Opens the group of stage records (see plat_target.h). */
__asm__(".section .crtstg$a,\"dr\"\n\t.ascii \"CRTSTAGE\"\n\t.text");
/* And closes it. */
__asm__(".section .crtstg$z,\"dr\"\n\t.long 0\n\t.text");
