/* SPDX-License-Identifier: MIT */
/* _amsg_exit(): a runtime error by number, then the end with exit code 255. */
#include <process.h>

#include "start.h"

void _amsg_exit(int number)
{
	(void)number;
	__crt_fail("runtime error", 255);
}
