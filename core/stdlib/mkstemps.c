/* SPDX-License-Identifier: MIT */
/* mkstemps(): a new temporary file. */
#include <stdlib.h>

#include "tempfile.h"

int mkstemps(char *name, int suffix)
{
	return __crt_tempfile(name, suffix, 0);
}
