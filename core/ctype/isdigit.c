/* SPDX-License-Identifier: MIT */
/* isdigit(): see <ctype.h>. */
#include <ctype.h>

#undef isdigit

int isdigit(int c)
{
	return (unsigned)c - '0' < 10;
}
