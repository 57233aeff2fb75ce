/* SPDX-License-Identifier: MIT */
/* _fread_nolock(): fread() on a stream that the caller has locked. The lock is recursive. */
#include <stdio.h>

size_t _fread_nolock(void *data, size_t size, size_t count, FILE *stream)
{
	return fread(data, size, count, stream);
}
