/* SPDX-License-Identifier: MIT */
/* fseek(): to a position, by a long. */
#include "stream.h"

int fseek(FILE *f, long offset, int whence)
{
	int entered = __crt_file_enter(f);
	int result = __crt_file_seek(f, offset, whence);
	__crt_file_leave(f, entered);
	return __crt_result(result);
}
