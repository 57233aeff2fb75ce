/* SPDX-License-Identifier: MIT */
/* Until include/sys/stat.h is there: what the fake platform itself needs. */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H
#include <bits/types.h>
#include <bits/timespec.h>
struct stat {
	__crt_dev_t st_dev;
	__crt_ino_t st_ino;
	__crt_nlink_t st_nlink;
	__crt_mode_t st_mode;
	__crt_off_t st_size;
	__crt_blksize_t st_blksize;
	__crt_blkcnt_t st_blocks;
	struct timespec st_atim, st_mtim, st_ctim;
};
#define S_IFMT 0170000
#define S_IFIFO 0010000
#define S_IFCHR 0020000
#define S_IFDIR 0040000
#define S_IFREG 0100000
#define S_IFLNK 0120000
#define S_ISFIFO(m) (((m) & S_IFMT) == S_IFIFO)
#define S_ISCHR(m) (((m) & S_IFMT) == S_IFCHR)
#define S_ISDIR(m) (((m) & S_IFMT) == S_IFDIR)
#define S_ISREG(m) (((m) & S_IFMT) == S_IFREG)
#define S_ISLNK(m) (((m) & S_IFMT) == S_IFLNK)
#endif
