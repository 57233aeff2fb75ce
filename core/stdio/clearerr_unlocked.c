/* SPDX-License-Identifier: MIT */
/* clearerr_unlocked(): clearerr() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

void clearerr_unlocked(FILE *f)
{
	clearerr(f);
}
