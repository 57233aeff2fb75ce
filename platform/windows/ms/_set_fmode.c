/* SPDX-License-Identifier: MIT */
/* _set_fmode(), _get_fmode(), __p__fmode(): the variable _fmode by functions. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>

#include "error.h"

errno_t _set_fmode(int mode)
{
	if (mode != _O_BINARY && mode != _O_TEXT) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	__atomic_store_n(&_fmode, mode, __ATOMIC_RELAXED);
	return 0;
}

errno_t _get_fmode(int *mode)
{
	if (mode == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*mode = __atomic_load_n(&_fmode, __ATOMIC_RELAXED);
	return 0;
}

int *__p__fmode(void)
{
	return &_fmode;
}
