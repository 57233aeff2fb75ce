/* SPDX-License-Identifier: MIT */
/* ftrylockfile(): takes a stream's lock if no other thread has it. */
#include "stream.h"

int ftrylockfile(FILE *f)
{
	return __crt_file_lock_for(f, 0) ? 0 : -1;
}
