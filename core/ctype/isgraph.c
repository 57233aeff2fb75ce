/* SPDX-License-Identifier: MIT */
/* isgraph(): see <ctype.h>. */
#include <ctype.h>

#undef isgraph

int isgraph(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISgraph : 0;
}
