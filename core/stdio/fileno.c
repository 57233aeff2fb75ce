/* SPDX-License-Identifier: MIT */
/* fileno(): a stream's descriptor. */
#include "stream.h"

int fileno(FILE *f)
{
	/* Memory streams and closed ones have -1. */
	return __crt_result(__crt_file_fd(f) >= 0 ? __crt_file_fd(f) : -EBADF);
}
