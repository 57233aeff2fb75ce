/* SPDX-License-Identifier: MIT */
/* isspace(): see <ctype.h>. */
#include <ctype.h>

#undef isspace

int isspace(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISspace : 0;
}
