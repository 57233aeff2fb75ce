/* SPDX-License-Identifier: MIT */
/* ispunct(): see <ctype.h>. */
#include <ctype.h>

#undef ispunct

int ispunct(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISpunct : 0;
}
