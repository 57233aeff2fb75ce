/* SPDX-License-Identifier: MIT */
/* fwide(): asks for, or sets, a stream's orientation. */
#include <wchar.h>

#include "stream.h"

int fwide(FILE *f, int mode)
{
	int entered = __crt_file_enter(f);
	int result;
	if (mode != 0 && !(f->flags & CRT_FILE_ORIENTED))
		f->flags |= mode > 0 ? CRT_FILE_WIDE : CRT_FILE_BYTE;
	result = f->flags & CRT_FILE_WIDE ? 1 : f->flags & CRT_FILE_ORIENTED ? -1 : 0;
	__crt_file_leave(f, entered);
	return result;
}
