/* SPDX-License-Identifier: MIT */
/* fread(): elements from a stream. */
#include "stream.h"

size_t fread(void *restrict data, size_t size, size_t count, FILE *restrict f)
{
	size_t bytes, done;
	int entered, error = 0;
	if (CRT_UNLIKELY(__builtin_mul_overflow(size, count, &bytes))) {
		/* No object is that large. */
		__crt_set_errno(EOVERFLOW);
		return 0;
	}
	if (CRT_UNLIKELY(bytes == 0))
		return 0;
	entered = __crt_file_enter(f);
	if (CRT_LIKELY(bytes <= (size_t)(f->rend - f->rpos))) {
		memcpy(data, f->rpos, bytes);
		f->rpos += bytes;
		__crt_file_leave(f, entered);
		return count;
	}
	done = __crt_file_read(f, data, bytes, &error);
	__crt_file_leave(f, entered);
	if (CRT_LIKELY(done == bytes))
		return count;
	if (error < 0)
		__crt_set_errno(-error);
	return done / size;
}
