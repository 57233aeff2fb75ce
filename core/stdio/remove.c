/* SPDX-License-Identifier: MIT */
/* remove(): away with a file or an empty directory. */
#include "stream.h"

int remove(const char *path)
{
	int result = __plat_unlink(path);
	/* The systems differ in what they say when asked to unlink a directory. */
	if (result == -EISDIR || result == -EPERM || result == -EACCES) {
		int directory = __plat_rmdir(path);
		if (directory != -ENOTDIR)
			result = directory;
	}
	return __crt_result(result);
}
