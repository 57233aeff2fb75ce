/* SPDX-License-Identifier: MIT */
/* _setmode() without the Unicode modes: <io.h> calls it where the program is compiled for size and the mode is a constant. */
#include <bits/errno_values.h>
#include <fcntl.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

int __crt_setmode_plain(int fd, int mode)
{
	struct plat_file *file = __plat_file(fd);
	int wanted = mode & (_O_WTEXT | _O_BINARY);
	if (file == NULL || (wanted != _O_TEXT && wanted != _O_BINARY)) {
		__crt_set_errno(file == NULL ? EBADF : EINVAL);
		return -1;
	}
	unsigned before = __atomic_fetch_and(&file->flags, ~(unsigned)(PLAT_FILE_TEXT | PLAT_FILE_ENCODED), __ATOMIC_RELAXED);
	if (wanted == _O_TEXT) {
		__plat_text_begin();
		__atomic_fetch_or(&file->flags, PLAT_FILE_TEXT, __ATOMIC_RELAXED);
	}
	/* Microsoft's does not tell the Unicode modes apart. */
	return before & PLAT_FILE_ENCODED ? _O_WTEXT : before & PLAT_FILE_TEXT ? _O_TEXT : _O_BINARY;
}
