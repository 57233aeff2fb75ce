/* SPDX-License-Identifier: MIT */
/* catopen(), catgets(), catclose(): there are no message catalogs. Linux only. */
#include <errno.h>
#include <nl_types.h>
#include <stdint.h>

#include "error.h"

nl_catd catopen(const char *name, int flag)
{
	(void)name;
	(void)flag;
	__crt_set_errno(ENOENT);
	return (nl_catd)-1;
}

char *catgets(nl_catd catalog, int set, int number, const char *text)
{
	(void)catalog;
	(void)set;
	(void)number;
	return (char *)(uintptr_t)text;
}

int catclose(nl_catd catalog)
{
	(void)catalog;
	return __crt_result(-EBADF);
}
