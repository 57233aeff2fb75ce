/* SPDX-License-Identifier: MIT */
/* tolower(): see <ctype.h>. */
#include <ctype.h>

#undef tolower

int tolower(int c)
{
	return (unsigned)c - 'A' < 26 ? c + 32 : c;
}
