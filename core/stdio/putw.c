/* SPDX-License-Identifier: MIT */
/* putw(): an int in the machine's form. */
#include "stream.h"

int putw(int value, FILE *f)
{
	return fwrite(&value, sizeof value, 1, f) == 1 ? 0 : EOF;
}
