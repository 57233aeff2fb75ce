/* SPDX-License-Identifier: MIT */
/* link(): a second name for a file. */
#include <unistd.h>

#include "error.h"

int link(const char *from, const char *to)
{
	return __crt_result(__plat_link(from, to));
}
