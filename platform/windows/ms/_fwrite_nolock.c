/* SPDX-License-Identifier: MIT */
/* _fwrite_nolock(): fwrite() on a stream that the caller has locked. The lock is recursive. */
#include <stdio.h>

size_t _fwrite_nolock(const void *data, size_t size, size_t count, FILE *stream)
{
	return fwrite(data, size, count, stream);
}
