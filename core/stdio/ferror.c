/* SPDX-License-Identifier: MIT */
/* ferror(): whether something failed. One load: a lock would add nothing. */
#include "stream.h"

int ferror(FILE *f)
{
	return (f->flags & CRT_FILE_ERROR) != 0;
}
