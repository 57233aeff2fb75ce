/* SPDX-License-Identifier: MIT */
/* iswblank(): see <wctype.h>. */
#include <wctype.h>

int iswblank(wint_t c)
{
	/* Space separators (Zs), but for those that do not break a line. */
	if (c < 0x1680)
		return c == ' ' || c == '\t';
	return c == 0x1680 || (c - 0x2000u < 11 && c != 0x2007) || c == 0x205f || c == 0x3000;
}
