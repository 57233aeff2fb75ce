/* SPDX-License-Identifier: MIT */
/* fwrite_unlocked(): fwrite() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#include "stream.h"

size_t fwrite_unlocked(const void *restrict data, size_t size, size_t count, FILE *restrict f)
{
	return fwrite(data, size, count, f);
}
