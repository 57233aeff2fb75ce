/* SPDX-License-Identifier: MIT */
/* tmpfile(): a file without a name. */
#include <bits/open_flags.h>

#include "stream.h"
#include "tempname.h"

static int attempt(const char *name, int flags)
{
	int fd = __plat_open(name, flags, 0600);
	/* Where an open file can lose its name it goes at once; elsewhere __O_TEMPORARY removes it when it is closed. */
	if (fd >= 0)
		(void)__plat_unlink(name);
	return fd;
}

FILE *tmpfile(void)
{
	char name[L_tmpnam];
	FILE *f = NULL;
	int result = __crt_temp_template(name, sizeof name, NULL, "tmpf");
	if (result == 0)
		result = __crt_tempname(name, 0, attempt,
			O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | __O_TEMPORARY | __O_SHORT_LIVED | __O_BINARY);
	if (result >= 0) {
		f = __crt_file_new(result, CRT_FILE_CAN_READ | CRT_FILE_FULL | CRT_FILE_TEMPORARY);
		if (f == NULL) {
			(void)__plat_close(result);
			result = -ENOMEM;
		} else {
			f->offset = 0;
			/* _rmtmp() (Windows) finds it, used or not. */
			__crt_file_link(f);
		}
	}
	(void)__crt_result(result);
	return f;
}
