/* SPDX-License-Identifier: MIT */
/* rewind(): to the start, errors forgotten. */
#include "stream.h"

void rewind(FILE *f)
{
	int entered = __crt_file_enter(f);
	/* There is no result: a program that cares sets errno to 0 before. */
	int result = __crt_file_seek(f, 0, SEEK_SET);
	f->flags &= ~(unsigned)(CRT_FILE_ERROR | CRT_FILE_WRITE_ERROR);
	__crt_file_leave(f, entered);
	(void)__crt_result(result);
}
