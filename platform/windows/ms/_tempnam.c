/* SPDX-License-Identifier: MIT */
/* _tempnam(): tempnam() under Microsoft's name. */
#include <stdio.h>

char *_tempnam(const char *directory, const char *prefix)
{
	return tempnam(directory, prefix);
}
