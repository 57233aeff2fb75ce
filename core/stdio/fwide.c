/* SPDX-License-Identifier: MIT */
/* fwide(): asks for, or sets, a stream's orientation. */
#include "wide_stream.h"

int fwide(FILE *f, int mode)
{
	int entered = __crt_file_enter(f);
	int result;
	if (!(f->flags & (CRT_FILE_WIDE | CRT_FILE_BYTE | CRT_FILE_READING | CRT_FILE_WRITING))) {
		if (mode > 0)
			__crt_wide_leave(f);
		else if (mode < 0)
			f->flags |= CRT_FILE_BYTE;
	}
	result = f->flags & CRT_FILE_WIDE ? 1 : f->flags & (CRT_FILE_BYTE | CRT_FILE_READING | CRT_FILE_WRITING) ? -1 : 0;
	__crt_file_leave(f, entered);
	return result;
}
