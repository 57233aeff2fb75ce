/* SPDX-License-Identifier: MIT */
/* memset_s(): sets bytes, however useless it looks: it serves to wipe secrets. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <string.h>

#include "constraint.h"

errno_t memset_s(void *object, rsize_t object_size, int byte, rsize_t size)
{
	errno_t error = 0;

	if (object && object_size <= RSIZE_MAX) {
		if (size > object_size)
			error = ERANGE;
		memset(object, byte, error ? object_size : size);
		__crt_keep(object);
	} else {
		error = object ? ERANGE : EINVAL;
	}
	return error ? __crt_constraint("memset_s", object ? "the size is too large" : "no object", error) : 0;
}
