/* SPDX-License-Identifier: MIT */
/* fflush(): what is buffered goes out, or what was read ahead goes back; of one stream or of all. */
#include "stream.h"

int fflush(FILE *f)
{
	int result, entered;
	if (f == NULL) {
		/* So that puts' lines are in the stream (puts.c). */
		__crt_keep(stdout);
		result = __crt_file_each(__crt_file_flush, 1);
	} else {
		entered = __crt_file_enter(f);
		result = __crt_file_flush(f);
		__crt_file_leave(f, entered);
	}
	return __crt_result(result);
}
