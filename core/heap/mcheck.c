/* SPDX-License-Identifier: MIT */
/* mcheck(), mprobe(), mtrace() and their kin, which do not begin here. */
#include <mcheck.h>

int mcheck(void (*fault)(enum mcheck_status status))
{
	(void)fault;
	return -1;
}

int mcheck_pedantic(void (*fault)(enum mcheck_status status))
{
	return mcheck(fault);
}

void mcheck_check_all(void)
{
}

enum mcheck_status mprobe(void *block)
{
	(void)block;
	return MCHECK_DISABLED;
}

void mtrace(void)
{
}

void muntrace(void)
{
}
