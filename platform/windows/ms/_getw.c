/* SPDX-License-Identifier: MIT */
/* _getw(): an int in the machine's form. */
#include <stdio.h>

int _getw(FILE *stream)
{
	return getw(stream);
}
