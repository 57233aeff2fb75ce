/* SPDX-License-Identifier: MIT */
/* set_constraint_handler_s(): who is called for a violated runtime-constraint. */
#define __STDC_WANT_LIB_EXT1__ 1
#include "constraint.h"

constraint_handler_t set_constraint_handler_s(constraint_handler_t handler)
{
	constraint_handler_t old = __atomic_exchange_n(&__crt_constraint_handler, handler, __ATOMIC_ACQ_REL);
	return old ? old : abort_handler_s;
}
