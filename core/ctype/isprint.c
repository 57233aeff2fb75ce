/* SPDX-License-Identifier: MIT */
/* isprint(): see <ctype.h>. */
#include <ctype.h>

#undef isprint

int isprint(int c)
{
	return (unsigned)c - ' ' < 95;
}
