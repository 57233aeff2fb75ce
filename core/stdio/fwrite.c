/* SPDX-License-Identifier: MIT */
/* fwrite(): elements to a stream. */
#include "stream.h"

size_t fwrite(const void *restrict data, size_t size, size_t count, FILE *restrict f)
{
	size_t bytes, done;
	if (CRT_UNLIKELY(__builtin_mul_overflow(size, count, &bytes))) {
		/* No object is that large. */
		__crt_set_errno(EOVERFLOW);
		return 0;
	}
	done = __crt_file_write(f, data, bytes);
	if (CRT_LIKELY(done == bytes))
		return bytes == 0 ? 0 : count;
	return done / size;
}
