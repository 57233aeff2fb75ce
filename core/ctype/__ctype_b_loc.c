/* SPDX-License-Identifier: MIT */
/* __ctype_b_loc(): the table of classes, for code compiled against glibc's headers. */
#include <ctype.h>

static const unsigned short *table = __crt_ctype + 128;

const unsigned short **__ctype_b_loc(void)
{
	return &table;
}
