/* SPDX-License-Identifier: MIT */
/* Waiting for any child: Windows keeps no list of a process's children. */
#include <errno.h>

#include "crt_platform.h"

int __plat_wait_children(int which, int *status, int options)
{
	(void)which;
	(void)status;
	(void)options;
	return -ENOSYS;
}
