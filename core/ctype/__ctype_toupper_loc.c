/* SPDX-License-Identifier: MIT */
/* __ctype_toupper_loc(): the table of toupper(), for code compiled against glibc's headers. */
#include <ctype.h>

#include "ctype_tables.h"

static const int *table = __crt_toupper_table + 128;

const int **__ctype_toupper_loc(void)
{
	return &table;
}
