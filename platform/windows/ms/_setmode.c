/* SPDX-License-Identifier: MIT */
/* _setmode(): text, binary or a Unicode mode, for what comes next. */
#include <fcntl.h>
#include <io.h>

#include "private/plat_file.h"

int _setmode(int fd, int mode)
{
	int encoded = mode & _O_BINARY ? 0 : mode & __O_ENCODED;
	int before = __crt_setmode_plain(fd, mode & ~encoded);
	if (before != -1 && encoded != 0) {
		__plat_unicode_begin();
		__atomic_fetch_or(&__plat_file(fd)->flags, encoded == (_O_U8TEXT & __O_ENCODED) ? PLAT_FILE_UTF8 : PLAT_FILE_UTF16, __ATOMIC_RELAXED);
	}
	return before;
}
