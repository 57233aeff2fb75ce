/* SPDX-License-Identifier: MIT */
/* _setmode(): text, binary or a Unicode mode, for what comes next. */
#include <bits/errno_values.h>
#include <fcntl.h>
#include <io.h>

#include "error.h"
#include "private/plat_file.h"

int _setmode(int fd, int mode)
{
	struct plat_file *file = __plat_file(fd);
	int wanted = mode & (_O_WTEXT | _O_BINARY);
	unsigned now = 0;
	if (file == NULL) {
		__crt_set_errno(EBADF);
		return -1;
	}
	switch (wanted) {
	case _O_BINARY:
		break;
	case _O_TEXT:
		__plat_text_begin();
		now = PLAT_FILE_TEXT;
		break;
	case _O_U8TEXT:
		__plat_unicode_begin();
		now = PLAT_FILE_TEXT | PLAT_FILE_UTF8;
		break;
	case _O_U16TEXT:
	case _O_WTEXT:
		__plat_unicode_begin();
		now = PLAT_FILE_TEXT | PLAT_FILE_UTF16;
		break;
	default:
		__crt_set_errno(EINVAL);
		return -1;
	}
	unsigned before = __atomic_fetch_and(&file->flags, ~(unsigned)(PLAT_FILE_TEXT | PLAT_FILE_ENCODED), __ATOMIC_RELAXED);
	__atomic_fetch_or(&file->flags, now, __ATOMIC_RELAXED);
	/* Microsoft's does not tell the Unicode modes apart. */
	return before & PLAT_FILE_ENCODED ? _O_WTEXT : before & PLAT_FILE_TEXT ? _O_TEXT : _O_BINARY;
}
