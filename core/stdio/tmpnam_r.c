/* SPDX-License-Identifier: MIT */
/* tmpnam_r(): tmpnam() without an array of its own. */
#include "stream.h"

char *tmpnam_r(char *name)
{
	return name == NULL ? NULL : tmpnam(name);
}
