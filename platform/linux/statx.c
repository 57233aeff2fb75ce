/* SPDX-License-Identifier: MIT */
/* statx(). Linux only. */
#define _GNU_SOURCE 1
#include <sys/stat.h>

#include "error.h"
#include "kernel.h"

int statx(int directory, const char *restrict path, int flags, unsigned mask, struct statx *restrict result)
{
	return __crt_result((int)SYS5(statx, directory, path, flags, mask, result));
}
