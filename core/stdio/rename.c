/* SPDX-License-Identifier: MIT */
/* rename(): a new name for a file. */
#include "stream.h"

int rename(const char *from, const char *to)
{
	return __crt_result(__plat_rename(from, to));
}
