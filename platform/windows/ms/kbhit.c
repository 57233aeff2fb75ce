/* SPDX-License-Identifier: MIT */
/* kbhit(): _kbhit() under its old name. */
#include <conio.h>

int kbhit(void)
{
	return _kbhit();
}
