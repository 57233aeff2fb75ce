/* SPDX-License-Identifier: MIT */
/* Opening a file and a stream on it. */
#include <bits/open_flags.h>

#include "stream.h"

FILE *__crt_file_open(const char *path, const char *mode, int (*encoding)(const char *hint))
{
	unsigned file_flags;
	int open_flags;
	FILE *f = NULL;
	int result = __crt_file_mode(mode, &open_flags, &file_flags, encoding);
	/* Where there are no text files, __plat_fcntl will say so of each. */
	if (result == 0 && open_flags & __O_TEXT)
		__plat_boot_info.text_files |= PLAT_TEXT_FILES;
	if (result == 0)
		result = __plat_open(path, open_flags, 0666);
	if (result >= 0) {
		f = __crt_file_new(result, file_flags);
		if (f == NULL) {
			(void)__plat_close(result);
			result = -ENOMEM;
		} else if ((file_flags & (CRT_FILE_APPEND | CRT_FILE_CAN_READ)) == CRT_FILE_APPEND) {
			/* A stream that can only append stands at the end from the start, for ftell; what cannot seek need not. */
			(void)__plat_seek(result, 0, SEEK_END);
		} else {
			f->offset = 0;
		}
	}
	(void)__crt_result(result);
	return f;
}
