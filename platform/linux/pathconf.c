/* SPDX-License-Identifier: MIT */
/* pathconf(), fpathconf(): limits of a file and its file system. */
#include <errno.h>
#include <limits.h>
#include <sys/statfs.h>
#include <unistd.h>

#include "error.h"

enum { MAGIC_EXT4 = 0xef53, MAGIC_XFS = 0x58465342, EXT4_LINKS = 65000, LINKS = 127, LINE = 255 };

/* `result` is that of statfs(): the file must be there, whatever is asked. */
static long limit(int result, const struct statfs *about, int name)
{
	if (result < 0)
		return -1;
	switch (name) {
	case _PC_LINK_MAX:
		return about->f_type == MAGIC_EXT4 ? EXT4_LINKS : about->f_type == MAGIC_XFS ? INT_MAX : LINKS;
	case _PC_MAX_CANON:
	case _PC_MAX_INPUT: return LINE;
	case _PC_NAME_MAX: return about->f_namelen;
	case _PC_PATH_MAX: return PATH_MAX;
	case _PC_PIPE_BUF: return PIPE_BUF;
	case _PC_CHOWN_RESTRICTED: return _POSIX_CHOWN_RESTRICTED;
	case _PC_NO_TRUNC: return _POSIX_NO_TRUNC;
	case _PC_VDISABLE: return _POSIX_VDISABLE;
	case _PC_SYNC_IO: return _POSIX_SYNC_IO;
	case _PC_ASYNC_IO: return _POSIX_ASYNC_IO;
	case _PC_PRIO_IO: return _POSIX_PRIO_IO;
	case _PC_FILESIZEBITS: return FILESIZEBITS;
	case _PC_ALLOC_SIZE_MIN:
	case _PC_REC_INCR_XFER_SIZE:
	case _PC_REC_MIN_XFER_SIZE:
	case _PC_REC_XFER_ALIGN: return about->f_bsize;
	/* No limit. */
	case _PC_REC_MAX_XFER_SIZE: return -1;
	case _PC_SYMLINK_MAX: return SYMLINK_MAX - 1;
	case _PC_2_SYMLINKS: return _POSIX2_SYMLINKS;
	default:
		__crt_set_errno(EINVAL);
		return -1;
	}
}

long pathconf(const char *path, int name)
{
	struct statfs about;
	return limit(statfs(path, &about), &about, name);
}

long fpathconf(int fd, int name)
{
	struct statfs about;
	return limit(fstatfs(fd, &about), &about, name);
}
