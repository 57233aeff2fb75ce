/* SPDX-License-Identifier: MIT */
/* fopen_s(): a stream on a file, which is the user's alone if it is made here. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <bits/open_flags.h>
#include <errno.h>

#include "constraint.h"
#include "stream.h"

errno_t fopen_s(FILE *restrict *restrict stream, const char *restrict path, const char *restrict mode)
{
	unsigned file_flags;
	int open_flags, result;
	unsigned permissions = 0600;

	if (stream)
		*stream = NULL;
	if (!stream || !path || !mode)
		return __crt_constraint("fopen_s", "an argument is NULL", EINVAL);
	if (*mode == 'u') {
		mode++;
		permissions = 0666;
	}
	result = __crt_file_mode(mode, &open_flags, &file_flags, PLAT_TEXT_ENCODING);
	if (result == 0 && permissions == 0666 && *mode == 'r')
		result = -EINVAL;
	if (result == 0 && open_flags & __O_TEXT)
		__plat_boot_info.text_files |= PLAT_TEXT_FILES;
	if (result == 0)
		result = __plat_open(path, open_flags, permissions);
	if (result >= 0) {
		FILE *f = __crt_file_new(result, file_flags);
		if (f == NULL) {
			(void)__plat_close(result);
			result = -ENOMEM;
		} else {
			if ((file_flags & (CRT_FILE_APPEND | CRT_FILE_CAN_READ)) == CRT_FILE_APPEND)
				(void)__plat_seek(result, 0, SEEK_END);
			else
				f->offset = 0;
			*stream = f;
			return 0;
		}
	}
	__crt_set_errno(-result);
	return -result;
}
