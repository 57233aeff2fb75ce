/* SPDX-License-Identifier: MIT */
/* fclose(): the end of a stream. */
#include <stdlib.h>

#include "stream.h"

int fclose(FILE *f)
{
	int entered = __crt_file_enter(f);
	int result = __crt_file_close(f);
	__crt_file_leave(f, entered);
	if (f->flags & CRT_FILE_HEAP) {
		if (f->flags & CRT_FILE_OWN_BUFFER)
			(void)__plat_mem_unmap(f->buf - CRT_UNGET, __crt_file_mapping(f->size));
		free(f);
	}
	return __crt_result(result) < 0 ? EOF : 0;
}
