/* SPDX-License-Identifier: MIT */
/* fileno_unlocked(): fileno() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

int fileno_unlocked(FILE *f)
{
	return fileno(f);
}
