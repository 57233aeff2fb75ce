/* SPDX-License-Identifier: MIT */
/* ferror_unlocked(): ferror() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

int ferror_unlocked(FILE *f)
{
	return ferror(f);
}
