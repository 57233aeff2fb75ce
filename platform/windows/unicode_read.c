/* SPDX-License-Identifier: MIT */
/* Reading from a descriptor as the program calls for it: in one of Microsoft's Unicode modes that moves UTF-16, and an even number of bytes. */
#include <bits/errno_values.h>

#include "private/win32.h"
#include "private/plat_file.h"
#include "attr.h"
#include "crt_platform.h"

/* unicode.c brings the real one with the first function that can ask for such a mode: without it no descriptor has one. */
CRT_WEAK intptr_t __plat_unicode_read(struct plat_file *file, void *units, size_t count)
{
	(void)file;
	(void)units;
	(void)count;
	return -EINVAL;
}

intptr_t __plat_read_point(int fd, void *buffer, size_t size)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL || !(file->flags & PLAT_FILE_ENCODED))
		return __plat_read(fd, buffer, size);
	if (size % 2 != 0)
		return -EINVAL;
	intptr_t done = __plat_unicode_read(file, buffer, size / 2);
	return done < 0 ? done : 2 * done;
}
