/* SPDX-License-Identifier: MIT */
/* fsetpos(): back to a position that fgetpos noted. */
#include "stream.h"

int fsetpos(FILE *f, const fpos_t *position)
{
	int64_t at;
	int entered, result, low = 0;
	memcpy(&at, position, sizeof at);
	if (sizeof(wchar_t) == 2 && at >= CRT_POSITION_HALF) {
		low = 0xdc00 | (int)(at >> CRT_POSITION_BITS & 0x3ff);
		at &= ((int64_t)1 << CRT_POSITION_BITS) - 1;
	}
	entered = __crt_file_enter(f);
	result = __crt_file_seek(f, at, SEEK_SET);
	if (low != 0 && result == 0) {
		f->wide_units[0] = (uint16_t)low;
		f->wide_count = 1;
	}
	__crt_file_leave(f, entered);
	return __crt_result(result);
}
