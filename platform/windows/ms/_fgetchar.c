/* SPDX-License-Identifier: MIT */
/* _fgetchar(), _fputchar(): getchar() and putchar() under Microsoft's names. */
#include <stdio.h>

int _fgetchar(void)
{
	return getchar();
}

int _fputchar(int byte)
{
	return putchar(byte);
}
