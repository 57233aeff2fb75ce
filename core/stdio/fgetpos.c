/* SPDX-License-Identifier: MIT */
/* fgetpos(): notes the position. */
#include "stream.h"

int fgetpos(FILE *restrict f, fpos_t *restrict position)
{
	int entered = __crt_file_enter(f);
	int64_t at = __crt_file_tell(f);
	/* Between the halves of a pair: the second is noted with the position (fsetpos.c). */
	if (sizeof(wchar_t) == 2 && at >= 0 && f->flags & CRT_FILE_READING && f->wide_count != 0) {
		unsigned low = f->wide_units[0];
		at = (low & 0xfc00) != 0xdc00 || at >> CRT_POSITION_BITS ? -EOVERFLOW :
			at | (int64_t)(low & 0x3ff) << CRT_POSITION_BITS | CRT_POSITION_HALF;
	}
	__crt_file_leave(f, entered);
	if (at < 0)
		return (int)__crt_result_offset(at);
	/* The offset comes first in fpos_t, or is all of it. */
	memcpy(position, &at, sizeof at);
	return 0;
}
