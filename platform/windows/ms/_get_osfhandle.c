/* SPDX-License-Identifier: MIT */
/* _get_osfhandle(): the HANDLE behind a descriptor, which stays the descriptor's.
 *
 * Microsoft's descriptors have handles that children inherit, unless _O_NOINHERIT was asked for, and programs put this one into
 * STARTUPINFO and call CreateProcess(). Ours become so when somebody asks for the handle; until then no child can get them by accident. */
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
	if (!(file->flags & (PLAT_FILE_NOINHERIT | PLAT_FILE_GIVEN)))
		SetHandleInformation(file->handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
	return (intptr_t)file->handle;
}
