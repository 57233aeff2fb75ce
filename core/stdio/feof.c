/* SPDX-License-Identifier: MIT */
/* feof(): whether reading came to the end. One load: a lock would add nothing. */
#include "stream.h"

int feof(FILE *f)
{
	return (f->flags & CRT_FILE_EOF) != 0;
}
