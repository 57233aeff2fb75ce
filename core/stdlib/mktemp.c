/* SPDX-License-Identifier: MIT */
/* mktemp(): a name that no file has. */
#include <stdlib.h>

#include <errno.h>
#include <unistd.h>

#include "error.h"
#include "tempname.h"

/* 0 if nothing has the name. */
static int is_free(const char *name, int mode)
{
	int result = __plat_access(name, mode);
	return result == -ENOENT ? 0 : result == 0 ? -EEXIST : result;
}

char *mktemp(char *name)
{
	if (__crt_result(__crt_tempname(name, 0, is_free, F_OK)) < 0)
		*name = '\0';
	return name;
}
