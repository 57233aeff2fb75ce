/* SPDX-License-Identifier: MIT */
/* putch(): _putch() under its old name. */
#include <conio.h>

int putch(int c)
{
	return _putch(c);
}
