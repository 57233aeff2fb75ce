/* SPDX-License-Identifier: MIT */
/* ___mb_cur_max_func(): MB_CUR_MAX, for code compiled against Microsoft's headers. */
#include <stdlib.h>

int ___mb_cur_max_func(void);

int ___mb_cur_max_func(void)
{
	return (int)MB_CUR_MAX;
}
