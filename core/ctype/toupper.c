/* SPDX-License-Identifier: MIT */
/* toupper(): see <ctype.h>. */
#include <ctype.h>

#undef toupper

int toupper(int c)
{
	return (unsigned)c - 'a' < 26 ? c - 32 : c;
}
