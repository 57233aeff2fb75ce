/* SPDX-License-Identifier: MIT */
/* _putw(): an int in the machine's form. */
#include <stdio.h>

int _putw(int value, FILE *stream)
{
	return putw(value, stream);
}
