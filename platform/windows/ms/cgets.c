/* SPDX-License-Identifier: MIT */
/* cgets(): _cgets() under its old name. */
#include <conio.h>

char *cgets(char *buffer)
{
	return _cgets(buffer);
}
