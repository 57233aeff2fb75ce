/* SPDX-License-Identifier: MIT */
/* fseeko(): to a position, by a 64-bit offset. */
#include "stream.h"

int fseeko(FILE *f, off_t offset, int whence)
{
	int entered = __crt_file_enter(f);
	int result = __crt_file_seek(f, offset, whence);
	__crt_file_leave(f, entered);
	return __crt_result(result);
}
