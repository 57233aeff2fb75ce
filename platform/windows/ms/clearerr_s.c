/* SPDX-License-Identifier: MIT */
/* clearerr_s(): clearerr() of a stream that there is. */
#include <errno.h>
#include <stdio.h>

#include "error.h"

errno_t clearerr_s(FILE *stream)
{
	if (stream == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	clearerr(stream);
	return 0;
}
