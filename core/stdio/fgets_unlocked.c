/* SPDX-License-Identifier: MIT */
/* fgets_unlocked(): fgets() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#define _GNU_SOURCE 1
#include "stream.h"

char *fgets_unlocked(char *restrict line, int size, FILE *restrict f)
{
	return fgets(line, size, f);
}
