/* SPDX-License-Identifier: MIT */
/* _cexit(), _c_exit(): the end of a program without the end of its process. */
#include <process.h>

#include "start.h"

void _cexit(void)
{
	__crt_atexit();
	__plat_fini();
	__crt_flush();
}

void _c_exit(void)
{
	/* Nothing is left to do: every handler and flush belongs to _cexit. */
}
