/* SPDX-License-Identifier: MIT */
/* mkostemp(): a new temporary file. */
#include <stdlib.h>

#include "tempfile.h"

int mkostemp(char *name, int flags)
{
	return __crt_tempfile(name, 0, flags);
}
