/* SPDX-License-Identifier: MIT */
/* ftell(): the position, if a long can hold it. */
#include "stream.h"

long ftell(FILE *f)
{
	int entered = __crt_file_enter(f);
	int64_t at = __crt_file_tell(f);
	__crt_file_leave(f, entered);
	if (at != (long)at)
		at = -EOVERFLOW;
	return (long)__crt_result_offset(at);
}
