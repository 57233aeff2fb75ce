/* SPDX-License-Identifier: MIT */
/* _Exit() and POSIX's _exit(): the end without any handler or flush. */
#include <stdlib.h>
#include <unistd.h>

#include "start.h"

_Noreturn void _Exit(int status)
{
	__plat_exit(status);
}

_Noreturn void _exit(int status)
{
	__plat_exit(status);
}
