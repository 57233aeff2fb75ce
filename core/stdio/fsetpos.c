/* SPDX-License-Identifier: MIT */
/* fsetpos(): back to a position that fgetpos noted. */
#include "stream.h"

int fsetpos(FILE *f, const fpos_t *position)
{
	int64_t at;
	int entered, result;
	memcpy(&at, position, sizeof at);
	entered = __crt_file_enter(f);
	result = __crt_file_seek(f, at, SEEK_SET);
	__crt_file_leave(f, entered);
	return __crt_result(result);
}
