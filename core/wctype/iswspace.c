/* SPDX-License-Identifier: MIT */
/* iswspace(): see <wctype.h>. */
#include <wctype.h>

int iswspace(wint_t c)
{
	/* White_Space, but for what does not break a line. */
	if (c < 0x80)
		return c == ' ' || c - (unsigned)'\t' < 5;
	return c == 0x85 || c - 0x2028u < 2 || iswblank(c);
}
