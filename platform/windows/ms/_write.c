/* SPDX-License-Identifier: MIT */
/* _write(): write() with int results; in a Unicode mode it takes UTF-16, and wants an even size. */
#include <bits/errno_values.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

/* unicode.c brings the real one with the first function that can ask for such a mode. */
CRT_WEAK intptr_t __plat_unicode_write(struct plat_file *file, const void *units, size_t count)
{
	return __plat_raw_write(file, units, count);
}

int _write(int fd, const void *buffer, unsigned size)
{
	struct plat_file *file = __plat_file(fd);
	/* More than INT_MAX could not be told. */
	if (size > 0x7fffffff)
		size = 0x7ffffffe;
	if (file == NULL || !(file->flags & PLAT_FILE_ENCODED))
		return (int)__crt_result_ssize(__plat_write(fd, buffer, size));
	intptr_t done = size % 2 != 0 ? -EINVAL : __plat_unicode_write(file, buffer, size / 2);
	return (int)__crt_result_ssize(done < 0 ? done : 2 * done);
}
