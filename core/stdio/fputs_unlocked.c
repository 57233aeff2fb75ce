/* SPDX-License-Identifier: MIT */
/* fputs_unlocked(): fputs() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#define _GNU_SOURCE 1
#include "stream.h"

int fputs_unlocked(const char *restrict text, FILE *restrict f)
{
	return fputs(text, f);
}
