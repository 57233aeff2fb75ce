/* SPDX-License-Identifier: MIT */
/* mkstemp(): a new temporary file. */
#include <stdlib.h>

#include "tempfile.h"

int mkstemp(char *name)
{
	return __crt_tempfile(name, 0, 0);
}
