/* SPDX-License-Identifier: MIT */
/* fflush of one stream. */
#include "stream.h"

int __crt_file_flush(FILE *f)
{
	int result = f->flush != NULL ? f->flush(f) : 0;
	if (f->flags & CRT_FILE_WRITING) {
		if (f->ops != NULL && f->ops->flushed != NULL && result == 0)
			result = f->ops->flushed(f);
	} else if (result == -ESPIPE) {
		/* Where there is no going back, nothing was lost. */
		result = 0;
	}
	return result;
}
