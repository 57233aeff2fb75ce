/* SPDX-License-Identifier: MIT */
/* freopen_s(): another file on the same stream, which is the user's alone if it is made here. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <bits/open_flags.h>
#include <errno.h>

#include "constraint.h"
#include "stream.h"

errno_t freopen_s(FILE *restrict *restrict stream, const char *restrict path, const char *restrict mode, FILE *restrict old)
{
	unsigned file_flags;
	int open_flags;

	if (stream)
		*stream = NULL;
	if (!stream || !mode || !old)
		return __crt_constraint("freopen_s", "an argument is NULL", EINVAL);
	if (*mode == 'u') {
		mode++;
	} else if (path && __crt_file_mode(mode, &open_flags, &file_flags, NULL) == 0 && open_flags & O_CREAT && !(open_flags & O_EXCL)) {
		/* If it is not there it comes to be so; freopen then finds it. */
		int fd = __plat_open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
		if (fd >= 0)
			(void)__plat_close(fd);
	}
	*stream = freopen(path, mode, old);
	return *stream ? 0 : __plat_self()->error;
}
