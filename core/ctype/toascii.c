/* SPDX-License-Identifier: MIT */
/* toascii(): see <ctype.h>. */
#include <ctype.h>

int toascii(int c)
{
	return c & 127;
}
