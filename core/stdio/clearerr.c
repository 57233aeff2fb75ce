/* SPDX-License-Identifier: MIT */
/* clearerr(): forgets the end of the file and errors. */
#include "stream.h"

void clearerr(FILE *f)
{
	int entered = __crt_file_enter(f);
	f->flags &= ~(unsigned)(CRT_FILE_EOF | CRT_FILE_ERROR | CRT_FILE_WRITE_ERROR);
	__crt_file_leave(f, entered);
}
