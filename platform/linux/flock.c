/* SPDX-License-Identifier: MIT */
/* flock(): a lock on a whole file. Linux only. */
#include <sys/file.h>

#include "error.h"
#include "kernel.h"

int flock(int fd, int operation)
{
	return __crt_result((int)SYS2(flock, fd, operation));
}
