/* SPDX-License-Identifier: MIT */
/* fread_unlocked(): fread() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

size_t fread_unlocked(void *restrict data, size_t size, size_t count, FILE *restrict f)
{
	return fread(data, size, count, f);
}
