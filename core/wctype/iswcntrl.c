/* SPDX-License-Identifier: MIT */
/* iswcntrl(): see <wctype.h>. */
#include <wctype.h>

int iswcntrl(wint_t c)
{
	return c < 0x20 || c - 0x7fu < 0x21 || c - 0x2028u < 2;
}
