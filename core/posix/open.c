/* SPDX-License-Identifier: MIT */
/* open(): a descriptor for a file. */
#include <fcntl.h>
#include <stdarg.h>

#include "error.h"

int open(const char *path, int flags, ...)
{
	unsigned mode = 0;
	/* O_TMPFILE, where there is one, creates a file too. */
	if (flags & (O_CREAT | 020000000)) {
		va_list args;
		va_start(args, flags);
		mode = va_arg(args, unsigned);
		va_end(args);
	}
	return __crt_result(PLAT_POINT(open)(path, flags, mode));
}

int open64(const char *path, int flags, ...) CRT_ALIAS(open);
