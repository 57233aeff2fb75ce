/* SPDX-License-Identifier: MIT */
/* __ctype_tolower_loc(): the table of tolower(), for code compiled against glibc's headers. */
#include <ctype.h>

#include "ctype_tables.h"

static const int *table = __crt_tolower_table + 128;

const int **__ctype_tolower_loc(void)
{
	return &table;
}
