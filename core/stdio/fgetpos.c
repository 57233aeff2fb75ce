/* SPDX-License-Identifier: MIT */
/* fgetpos(): notes the position. */
#include "stream.h"

int fgetpos(FILE *restrict f, fpos_t *restrict position)
{
	int entered = __crt_file_enter(f);
	int64_t at = __crt_file_tell(f);
	__crt_file_leave(f, entered);
	if (at < 0)
		return (int)__crt_result_offset(at);
	/* The offset comes first in fpos_t, or is all of it. */
	memcpy(position, &at, sizeof at);
	return 0;
}
