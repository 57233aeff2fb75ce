/* SPDX-License-Identifier: MIT */
/* __getmainargs(), __wgetmainargs(): what main() gets. Wildcards are not expanded (docs/decisions.md), and new handlers are C++'s. */
#include <stdlib.h>

#include "crt_platform.h"
#include "environ.h"
#include "private/ms_args.h"

int __getmainargs(int *count, char ***arguments, char ***environment, int expand, void *start)
{
	(void)expand;
	(void)start;
	*count = *__p___argc();
	*arguments = *__p___argv();
	*environment = __environ;
	return 0;
}

int __wgetmainargs(int *count, wchar_t ***arguments, wchar_t ***environment, int expand, void *start)
{
	(void)expand;
	(void)start;
	*count = *__p___argc();
	*arguments = *__p___wargv();
	*environment = *__p__wenviron();
	return 0;
}
