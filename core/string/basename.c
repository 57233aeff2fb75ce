/* SPDX-License-Identifier: MIT */
/* basename(): what stands behind the last separator of a path, GNU's form. */
#define _GNU_SOURCE 1
#include <string.h>

#include "crt_platform.h"

char *basename(const char *path)
{
	const char *last = path;
	if (PLAT_HAS_DRIVES && *path != 0 && path[1] == ':')
		last += 2;
	for (path = last; *path != 0; path++) {
		if (PLAT_IS_SEPARATOR(*path))
			last = path + 1;
	}
	return (char *)last;
}
