/* SPDX-License-Identifier: MIT */
/* ungetch(): _ungetch() under its old name. */
#include <conio.h>

int ungetch(int c)
{
	return _ungetch(c);
}
