/* SPDX-License-Identifier: MIT */
/* isascii(): see <ctype.h>. */
#include <ctype.h>

int isascii(int c)
{
	return (unsigned)c < 128;
}
