/* SPDX-License-Identifier: MIT */
/* _open(), _sopen(), _creat(): open() under Microsoft's names. Sharing is always allowed. */
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdarg.h>
#include <sys/stat.h>

#include "error.h"
#include "private/plat_file.h"

static int open_file(const char *path, int flags, unsigned mode)
{
	/* It must be in the program before the file is opened. */
	if (flags & __O_ENCODED)
		__plat_unicode_begin();
	return __crt_result(__plat_open(path, flags, mode));
}

static int open_with(const char *path, int flags, va_list more)
{
	return open_file(path, flags, flags & _O_CREAT ? va_arg(more, unsigned) : 0);
}

int _open(const char *path, int flags, ...)
{
	va_list more;
	va_start(more, flags);
	int fd = open_with(path, flags, more);
	va_end(more);
	return fd;
}

int _sopen(const char *path, int flags, int share, ...)
{
	va_list more;
	va_start(more, share);
	int fd = open_with(path, flags, more);
	va_end(more);
	return fd;
}

/* Unlike _open() it looks at the mode. */
errno_t _sopen_s(int *fd, const char *path, int flags, int share, int mode)
{
	(void)share;
	if (fd != NULL)
		*fd = -1;
	if (fd == NULL || path == NULL || (flags & _O_CREAT && mode & ~(_S_IREAD | _S_IWRITE))) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*fd = open_file(path, flags, (unsigned)mode);
	return *fd < 0 ? __plat_self()->error : 0;
}

int _creat(const char *path, int mode)
{
	return open_file(path, _O_CREAT | _O_WRONLY | _O_TRUNC, (unsigned)mode);
}
