/* SPDX-License-Identifier: MIT */
/* ftello(): the position, in 64 bits. */
#include "stream.h"

off_t ftello(FILE *f)
{
	int entered = __crt_file_enter(f);
	int64_t at = __crt_file_tell(f);
	__crt_file_leave(f, entered);
	return __crt_result_offset(at);
}
