/* SPDX-License-Identifier: MIT */
/* __ctype_get_mb_cur_max(): MB_CUR_MAX, for code compiled against glibc's headers. */
#include <ctype.h>
#include <stdlib.h>

unsigned long __ctype_get_mb_cur_max(void)
{
	return (unsigned long)MB_CUR_MAX;
}
