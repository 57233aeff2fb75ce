/* SPDX-License-Identifier: MIT */
/* _fflush_nolock(): fflush() of a stream that the caller has locked. The lock is recursive. */
#include <stdio.h>

int _fflush_nolock(FILE *stream)
{
	return fflush(stream);
}
