/* SPDX-License-Identifier: MIT */
/* _get_osfhandle(): the HANDLE behind a descriptor, which stays the descriptor's. */
#include <bits/errno_values.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

intptr_t _get_osfhandle(int fd)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL) {
		__crt_set_errno(EBADF);
		return (intptr_t)INVALID_HANDLE_VALUE;
	}
	return (intptr_t)file->handle;
}
