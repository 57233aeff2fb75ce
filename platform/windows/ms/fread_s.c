/* SPDX-License-Identifier: MIT */
/* fread_s(), _fread_nolock_s(): fread() into a buffer whose size is told. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "error.h"

static int check(void *buffer, size_t buffer_size, size_t size, size_t count, FILE *stream)
{
	int error = 0;
	if (size == 0 || count == 0)
		return 0;
	if (buffer == NULL || stream == NULL)
		error = EINVAL;
	else if (count > buffer_size / size)
		error = ERANGE;
	if (error != 0) {
		if (buffer != NULL)
			memset(buffer, 0, buffer_size);
		__crt_set_errno(error);
	}
	return error;
}

size_t fread_s(void *buffer, size_t buffer_size, size_t size, size_t count, FILE *stream)
{
	return check(buffer, buffer_size, size, count, stream) == 0 && size != 0 && count != 0 ? fread(buffer, size, count, stream) : 0;
}

size_t _fread_nolock_s(void *buffer, size_t buffer_size, size_t size, size_t count, FILE *stream)
{
	return check(buffer, buffer_size, size, count, stream) == 0 && size != 0 && count != 0 ? _fread_nolock(buffer, size, count, stream) : 0;
}
