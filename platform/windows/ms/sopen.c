/* SPDX-License-Identifier: MIT */
/* sopen(): _sopen() under its old name. */
#include <fcntl.h>
#include <io.h>
#include <stdarg.h>

int sopen(const char *path, int flags, int share, ...)
{
	va_list more;
	va_start(more, share);
	int mode = flags & _O_CREAT ? va_arg(more, int) : 0;
	va_end(more);
	return _sopen(path, flags, share, mode);
}
