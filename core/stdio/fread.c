/* SPDX-License-Identifier: MIT */
/* fread(): elements from a stream. */
#include "stream.h"

CRT_WEAK size_t __crt_read_units(FILE *f, void *data, size_t size)
{
	(void)f;
	(void)data;
	(void)size;
	return CRT_NO_UNITS;
}

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
	/* Systems with such files have threads from the start: elsewhere this costs nothing. */
	if (CRT_UNLIKELY(__plat_threaded && __plat_boot_info.text_files & PLAT_UNIT_FILES)) {
		done = __crt_read_units(f, data, bytes);
		if (done != CRT_NO_UNITS)
			return done / size;
	}
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
