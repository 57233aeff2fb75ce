/* SPDX-License-Identifier: MIT */
/* _isatty(): nonzero for a character device, as Microsoft has it: the console, and NUL too. */
#include <bits/errno_values.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

int _isatty(int fd)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL) {
		__crt_set_errno(EBADF);
		return 0;
	}
	return (file->flags & PLAT_FILE_DEVICE) != 0 ? PLAT_FILE_DEVICE : 0;
}
