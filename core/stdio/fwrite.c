/* SPDX-License-Identifier: MIT */
/* fwrite(): elements to a stream. */
#include "stream.h"

CRT_WEAK size_t __crt_write_units(FILE *f, const void *data, size_t size)
{
	(void)f;
	(void)data;
	(void)size;
	return CRT_NO_UNITS;
}

size_t fwrite(const void *restrict data, size_t size, size_t count, FILE *restrict f)
{
	size_t bytes, done;
	if (CRT_UNLIKELY(__builtin_mul_overflow(size, count, &bytes))) {
		/* No object is that large. */
		__crt_set_errno(EOVERFLOW);
		return 0;
	}
	/* Systems with such files have threads from the start: elsewhere this costs nothing. */
	if (CRT_UNLIKELY(__plat_threaded && __plat_boot_info.text_files & PLAT_UNIT_FILES)) {
		done = __crt_write_units(f, data, bytes);
		if (done != CRT_NO_UNITS)
			return size == 0 ? 0 : done / size;
	}
	done = __crt_file_write(f, data, bytes);
	if (CRT_LIKELY(done == bytes))
		return bytes == 0 ? 0 : count;
	return done / size;
}
