/* SPDX-License-Identifier: MIT */
/* _setmode(): text or binary, for what comes next. */
#include <bits/errno_values.h>
#include <fcntl.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

int _setmode(int fd, int mode)
{
	struct plat_file *file = __plat_file(fd);
	int wanted = mode & (_O_TEXT | _O_BINARY);
	if (file == NULL || (wanted != _O_TEXT && wanted != _O_BINARY)) {
		__crt_set_errno(file == NULL ? EBADF : EINVAL);
		return -1;
	}
	unsigned before;
	if (wanted == _O_TEXT) {
		__plat_text_begin();
		before = __atomic_fetch_or(&file->flags, PLAT_FILE_TEXT, __ATOMIC_RELAXED);
	} else {
		before = __atomic_fetch_and(&file->flags, ~(unsigned)PLAT_FILE_TEXT, __ATOMIC_RELAXED);
	}
	return before & PLAT_FILE_TEXT ? _O_TEXT : _O_BINARY;
}
