/* SPDX-License-Identifier: MIT */
/* getauxval(): what the kernel tells a program. Also under the name by which compilers' helpers ask. */
#include <errno.h>
#include <sys/auxv.h>

#include "attr.h"
#include "auxv.h"
#include "error.h"

unsigned long getauxval(unsigned long type)
{
	unsigned long value = __plat_auxv(type);
	/* 0 may be a value; nobody needs to tell it from a missing one but by errno. */
	if (value == 0 && type != AUXV_SECURE)
		__crt_set_errno(ENOENT);
	return value;
}

unsigned long __getauxval(unsigned long type) __CRT_NOTHROW CRT_ALIAS(getauxval);
