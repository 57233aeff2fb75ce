/* SPDX-License-Identifier: MIT */
/* What a file system is like, in the kernel's words. Linux only. */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#include <bits/fsid_t.h>
#include <bits/types.h>
/* By which programs tell what it has. */
#define _STATFS_F_NAMELEN 1
#define _STATFS_F_FRSIZE 1
#define _STATFS_F_FLAGS 1
struct statfs {
	/* Which file system (<linux/magic.h>), and the best size for transfers. */
	long f_type, f_bsize;
	/* Blocks and files: all, those free, and the blocks free for users. */
	unsigned long f_blocks, f_bfree, f_bavail, f_files, f_ffree;
	fsid_t f_fsid;
	/* The longest name, the size of a block, mount flags (ST_*). */
	long f_namelen, f_frsize, f_flags, f_spare[4];
};

/* About the file system of a path, of a descriptor. 0, or -1 with errno: ENOENT, EACCES, EBADF, ENOTDIR ... Async-signal-safe. */
int statfs(const char *__path, struct statfs *__result) __CRT_NOTHROW;
int fstatfs(int __fd, struct statfs *__result) __CRT_NOTHROW;
#ifdef __CRT_USE_LFS64
/* Other names: counts have 64 bits anyway. */
#define statfs64 statfs
#define fstatfs64 fstatfs
#endif
#endif

__CRT_END_DECLS

#endif
