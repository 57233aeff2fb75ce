/* SPDX-License-Identifier: MIT */
/* cputs(): _cputs() under its old name. */
#include <conio.h>

int cputs(const char *text)
{
	return _cputs(text);
}
