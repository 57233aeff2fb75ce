/* SPDX-License-Identifier: MIT */
/* setlinebuf(): line buffering from now on. */
#include "stream.h"

void setlinebuf(FILE *f)
{
	(void)setvbuf(f, NULL, _IOLBF, 0);
}
