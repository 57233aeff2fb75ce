/* SPDX-License-Identifier: MIT */
/* fread_s(), _fread_nolock_s(): fread() into a buffer whose size is told. Only data that are there and do not fit are an error. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "error.h"

static size_t refuse(void *buffer, size_t buffer_size, int error)
{
	if (buffer != NULL)
		memset(buffer, 0, buffer_size);
	__crt_set_errno(error);
	return 0;
}

size_t _fread_nolock_s(void *buffer, size_t buffer_size, size_t size, size_t count, FILE *stream)
{
	size_t wanted;
	if (size == 0 || count == 0)
		return 0;
	if (buffer == NULL || stream == NULL)
		return refuse(buffer, buffer_size, EINVAL);
	if (__builtin_mul_overflow(size, count, &wanted))
		wanted = (size_t)-1;
	if (wanted <= buffer_size)
		return _fread_nolock(buffer, size, count, stream);
	size_t done = _fread_nolock(buffer, 1, buffer_size, stream);
	if (done == buffer_size) {
		int next = _fgetc_nolock(stream);
		if (next != EOF) {
			(void)_ungetc_nolock(next, stream);
			return refuse(buffer, buffer_size, ERANGE);
		}
	}
	return done / size;
}

size_t fread_s(void *buffer, size_t buffer_size, size_t size, size_t count, FILE *stream)
{
	if (size == 0 || count == 0 || stream == NULL)
		return _fread_nolock_s(buffer, buffer_size, size, count, stream);
	_lock_file(stream);
	size_t items = _fread_nolock_s(buffer, buffer_size, size, count, stream);
	_unlock_file(stream);
	return items;
}
