/* SPDX-License-Identifier: MIT */
/* pipe(): what is written to one end is read from the other. */
#include <unistd.h>

#include "error.h"

int pipe(int ends[2])
{
	return __crt_result(__plat_pipe(ends, 0));
}
