/* SPDX-License-Identifier: MIT */
/* _stat64() and _fstat64(), and the forms with a 32-bit size: Microsoft's struct from ours. */
#include <sys/stat.h>

#include "error.h"

static void fill(struct _stat64 *to, const struct stat *from)
{
	to->st_dev = to->st_rdev = (unsigned)from->st_dev;
	to->st_ino = (unsigned short)from->st_ino;
	to->st_mode = (unsigned short)from->st_mode;
	to->st_nlink = (short)from->st_nlink;
	to->st_uid = 0;
	to->st_gid = 0;
	to->st_size = from->st_size;
	to->st_atime = from->st_atim.tv_sec;
	to->st_mtime = from->st_mtim.tv_sec;
	/* Microsoft's is the time of creation. */
	to->st_ctime = from->__birthtim.tv_sec;
}

int _stat64(const char *path, struct _stat64 *result)
{
	struct stat about;
	int error = __plat_stat(path, &about, 0);
	if (error == 0)
		fill(result, &about);
	return __crt_result(error);
}

int _fstat64(int fd, struct _stat64 *result)
{
	struct stat about;
	int error = __plat_fstat(fd, &about);
	if (error == 0)
		fill(result, &about);
	return __crt_result(error);
}
