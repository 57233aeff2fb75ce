/* SPDX-License-Identifier: MIT */
/* fdopen(): a stream on an open descriptor. */
#include <fcntl.h>

#include "stream.h"

FILE *fdopen(int fd, const char *mode)
{
	unsigned file_flags;
	int open_flags, old = 0;
	FILE *f = NULL;
	int result = __crt_file_mode(mode, &open_flags, &file_flags, NULL);
	if (result == 0) {
		old = result = __plat_fcntl(fd, F_GETFL, 0);
		/* The descriptor must be able to do all that the mode promises. */
		if (result >= 0 && (old & O_ACCMODE) != O_RDWR && (old & O_ACCMODE) != (open_flags & O_ACCMODE))
			result = -EINVAL;
	}
	if (result >= 0) {
		f = __crt_file_new(fd, file_flags);
		if (f == NULL)
			result = -ENOMEM;
	}
	if (result >= 0) {
		if (open_flags & O_APPEND && !(old & O_APPEND))
			(void)__plat_fcntl(fd, F_SETFL, old | O_APPEND);
		if (open_flags & O_CLOEXEC)
			(void)__plat_fcntl(fd, F_SETFD, FD_CLOEXEC);
	}
	(void)__crt_result(result);
	return f;
}
