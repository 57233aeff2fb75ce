/* SPDX-License-Identifier: MIT */
/* statvfs(), fstatvfs(): what a file system is like. */
#include <sys/statvfs.h>

#include "error.h"
#include "kernel.h"

/* The kernel's struct statfs where long has 64 bits. */
struct kernel_statfs {
	long type, bsize;
	unsigned long blocks, bfree, bavail, files, ffree;
	int fsid[2];
	long namelen, frsize, flags, spare[4];
};

static int translate(int result, const struct kernel_statfs *from, struct statvfs *to)
{
	if (result < 0)
		return __crt_result(result);
	*to = (struct statvfs){
		.f_bsize = (unsigned long)from->bsize,
		.f_frsize = (unsigned long)(from->frsize != 0 ? from->frsize : from->bsize),
		.f_blocks = from->blocks,
		.f_bfree = from->bfree,
		.f_bavail = from->bavail,
		.f_files = from->files,
		.f_ffree = from->ffree,
		.f_favail = from->ffree,
		.f_fsid = (unsigned)from->fsid[0] | (unsigned long)(unsigned)from->fsid[1] << 32,
		/* 0x20 says that the flags are there. */
		.f_flag = (unsigned long)from->flags & ~0x20ul,
		.f_namemax = (unsigned long)from->namelen,
		.f_type = (unsigned)from->type,
	};
	return 0;
}

int statvfs(const char *restrict path, struct statvfs *restrict result)
{
	struct kernel_statfs found;
	return translate((int)SYS2(statfs, path, &found), &found, result);
}

int fstatvfs(int fd, struct statvfs *result)
{
	struct kernel_statfs found;
	return translate((int)SYS2(fstatfs, fd, &found), &found, result);
}
