/* SPDX-License-Identifier: MIT */
/* funlockfile(): gives a stream's lock back. */
#include "stream.h"

void funlockfile(FILE *f)
{
	__crt_file_unlock(f);
}
