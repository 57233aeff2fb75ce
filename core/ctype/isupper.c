/* SPDX-License-Identifier: MIT */
/* isupper(): see <ctype.h>. */
#include <ctype.h>

#undef isupper

int isupper(int c)
{
	return (unsigned)c - 'A' < 26;
}
