/* SPDX-License-Identifier: MIT */
/* getw(): an int in the machine's form. */
#include "stream.h"

int getw(FILE *f)
{
	int value;
	return fread(&value, sizeof value, 1, f) == 1 ? value : EOF;
}
