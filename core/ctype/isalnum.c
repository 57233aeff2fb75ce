/* SPDX-License-Identifier: MIT */
/* isalnum(): see <ctype.h>. */
#include <ctype.h>

#undef isalnum

int isalnum(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISalnum : 0;
}
