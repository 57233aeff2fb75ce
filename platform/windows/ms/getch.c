/* SPDX-License-Identifier: MIT */
/* getch(): _getch() under its old name. */
#include <conio.h>

int getch(void)
{
	return _getch();
}
