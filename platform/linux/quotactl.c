/* SPDX-License-Identifier: MIT */
/* quotactl(): limits of a file system's users. */
#define _GNU_SOURCE 1
#include <sys/quota.h>

#include "error.h"
#include "kernel.h"

int quotactl(int command, const char *device, int id, char *data)
{
	return __crt_result((int)SYS4(quotactl, command, device, id, data));
}
