/* SPDX-License-Identifier: MIT */
/* The question that tmpnam and tempnam ask of a name: is it free? */
#include "stream.h"
#include "tempname.h"

static int attempt(const char *name, int flags)
{
	int result = __plat_access(name, flags);
	if (result == 0)
		return -EEXIST;
	return result == -ENOENT ? 0 : result;
}

int __crt_free_name(char *name)
{
	/* F_OK */
	return __crt_tempname(name, 0, attempt, 0);
}
