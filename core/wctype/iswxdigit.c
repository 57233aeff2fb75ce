/* SPDX-License-Identifier: MIT */
/* iswxdigit(): see <wctype.h>. */
#include <wctype.h>

int iswxdigit(wint_t c)
{
	return c - (unsigned)'0' < 10 || (c | 0x20u) - 'a' < 6;
}
