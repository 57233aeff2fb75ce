/* SPDX-License-Identifier: MIT */
/* _open_osfhandle(): a descriptor for a HANDLE, which becomes the descriptor's. */
#include <bits/errno_values.h>
#include <fcntl.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

int _open_osfhandle(intptr_t handle, int flags)
{
	int kind = __plat_file_kind((HANDLE)handle);
	if (kind < 0) {
		__crt_set_errno(EBADF);
		return -1;
	}
	int fd = __crt_result(__plat_file_take(0));
	if (fd >= 0) {
		unsigned kept = flags & _O_TEXT ? PLAT_FILE_TEXT : 0;
		if (flags & __O_ENCODED) {
			__plat_unicode_begin();
			kept |= (flags & __O_ENCODED) == (__O_U8TEXT & __O_ENCODED) ? PLAT_FILE_UTF8 : PLAT_FILE_UTF16;
		} else if (kept) {
			__plat_text_begin();
		}
		/* What may be done with it the handle knows, and the system says so (EBADF): programs pass 0 for a file that they write. */
		__plat_file_install(fd, (HANDLE)handle, (unsigned)kind | PLAT_FILE_GIVEN | PLAT_FILE_READ | PLAT_FILE_WRITE |
			(flags & _O_APPEND ? PLAT_FILE_APPEND : 0) | kept |
			(flags & _O_NOINHERIT ? PLAT_FILE_NOINHERIT : 0));
	}
	return fd;
}
