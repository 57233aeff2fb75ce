/* SPDX-License-Identifier: MIT */
/* getwd(): getcwd() for a buffer of PATH_MAX bytes. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <limits.h>
#include <unistd.h>

#include "error.h"

char *getwd(char *buffer)
{
	if (buffer == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	return getcwd(buffer, PATH_MAX);
}
