/* SPDX-License-Identifier: MIT */
/* isblank(): see <ctype.h>. */
#include <ctype.h>

#undef isblank

int isblank(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISblank : 0;
}
