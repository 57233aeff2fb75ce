/* SPDX-License-Identifier: MIT */
/* _fclose_nolock(): fclose() of a stream that the caller has locked. The lock is recursive, and goes with the stream. */
#include <stdio.h>

int _fclose_nolock(FILE *stream)
{
	return fclose(stream);
}
