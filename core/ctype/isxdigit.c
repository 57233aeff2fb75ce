/* SPDX-License-Identifier: MIT */
/* isxdigit(): see <ctype.h>. */
#include <ctype.h>

#undef isxdigit

int isxdigit(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISxdigit : 0;
}
