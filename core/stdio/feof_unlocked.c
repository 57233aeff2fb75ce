/* SPDX-License-Identifier: MIT */
/* feof_unlocked(): feof() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

int feof_unlocked(FILE *f)
{
	return feof(f);
}
