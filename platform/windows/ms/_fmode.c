/* SPDX-License-Identifier: MIT */
/* _fmode: the mode of files for which neither text nor binary was asked. It is binary here, and stays so. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>

#include "error.h"

errno_t _set_fmode(int mode)
{
	if (mode == _O_BINARY)
		return 0;
	__crt_set_errno(EINVAL);
	return EINVAL;
}

errno_t _get_fmode(int *mode)
{
	if (mode == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*mode = _O_BINARY;
	return 0;
}
