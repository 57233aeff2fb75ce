/* SPDX-License-Identifier: MIT */
/* flockfile(): takes a stream's lock, in a program of one thread too: the second may start while it is held. */
#include "stream.h"

void flockfile(FILE *f)
{
	__crt_file_lock(f);
}
