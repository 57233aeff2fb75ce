/* SPDX-License-Identifier: MIT */
/* mkdtemp(): a new temporary directory. */
#include <stdlib.h>

#include "error.h"
#include "tempname.h"

static int create(const char *name, int mode)
{
	return __plat_mkdir(name, (unsigned)mode);
}

char *mkdtemp(char *name)
{
	return __crt_result(__crt_tempname(name, 0, create, 0700)) < 0 ? NULL : name;
}
