/* SPDX-License-Identifier: MIT */
/* mkostemps(): a new temporary file; and the function that its three relatives share. */
#include <stdlib.h>

#include <fcntl.h>

#include "error.h"
#include "tempfile.h"
#include "tempname.h"

static int create(const char *name, int flags)
{
	return __plat_open(name, flags, 0600);
}

int __crt_tempfile(char *name, int suffix, int flags)
{
	/* The access mode is ours; O_CLOEXEC, O_APPEND and the like are the caller's. */
	flags = (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL;
	return __crt_result(__crt_tempname(name, suffix, create, flags));
}

int mkostemps(char *name, int suffix, int flags)
{
	return __crt_tempfile(name, suffix, flags);
}
