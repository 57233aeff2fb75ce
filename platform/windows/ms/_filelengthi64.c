/* SPDX-License-Identifier: MIT */
/* _filelengthi64(): an open file's size. */
#include <io.h>
#include <sys/stat.h>

#include "error.h"

long long _filelengthi64(int fd)
{
	struct stat about;
	int result = __plat_fstat(fd, &about);
	return result < 0 ? __crt_result_offset(result) : about.st_size;
}
