/* SPDX-License-Identifier: MIT */
/* pipe2(): pipe() with O_CLOEXEC or O_NONBLOCK. */
#include <unistd.h>

#include "error.h"

int pipe2(int ends[2], int flags)
{
	return __crt_result(__plat_pipe(ends, flags));
}
