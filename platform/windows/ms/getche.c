/* SPDX-License-Identifier: MIT */
/* getche(): _getche() under its old name. */
#include <conio.h>

int getche(void)
{
	return _getche();
}
