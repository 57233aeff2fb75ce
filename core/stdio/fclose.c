/* SPDX-License-Identifier: MIT */
/* fclose(): the end of a stream. */
#include <stdlib.h>

#include "stream.h"

int fclose(FILE *f)
{
	int entered = __crt_file_enter(f);
	int result = __crt_file_close(f);
	__crt_file_leave(f, entered);
	if (f->flags & CRT_FILE_OWN_BUFFER && !(f->flags & CRT_FILE_STATIC))
		free(f->buf - CRT_UNGET);
	if (!(f->flags & CRT_FILE_STATIC))
		free(f);
	return __crt_result(result) < 0 ? EOF : 0;
}
