/* SPDX-License-Identifier: MIT */
/* isalpha(): see <ctype.h>. */
#include <ctype.h>

#undef isalpha

int isalpha(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _ISalpha : 0;
}
