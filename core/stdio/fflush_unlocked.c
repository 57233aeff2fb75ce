/* SPDX-License-Identifier: MIT */
/* fflush_unlocked(): fflush() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

int fflush_unlocked(FILE *f)
{
	return fflush(f);
}
