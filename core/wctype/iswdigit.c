/* SPDX-License-Identifier: MIT */
/* iswdigit(): see <wctype.h>. */
#include <wctype.h>

int iswdigit(wint_t c)
{
	return c - (unsigned)'0' < 10;
}
