/* SPDX-License-Identifier: MIT */
/* fgetchar(), fputchar(), flushall(): names without the underscore. */
#include <stdio.h>

int fgetchar(void)
{
	return _fgetchar();
}

int fputchar(int byte)
{
	return _fputchar(byte);
}

int flushall(void)
{
	return _flushall();
}
