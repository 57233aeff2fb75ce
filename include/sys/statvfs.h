/* SPDX-License-Identifier: MIT */
/* File systems. POSIX.1-2017; Linux only. */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#ifndef __fsblkcnt_t_defined
#define __fsblkcnt_t_defined 1
typedef unsigned long fsblkcnt_t;
typedef unsigned long fsfilcnt_t;
#endif
#define ST_RDONLY 1
#define ST_NOSUID 2

/* The layout of the system's usual library. Counts of blocks are in units of f_frsize bytes. */
struct statvfs {
	unsigned long f_bsize;
	unsigned long f_frsize;
	fsblkcnt_t f_blocks;
	fsblkcnt_t f_bfree;
	fsblkcnt_t f_bavail;
	fsfilcnt_t f_files;
	fsfilcnt_t f_ffree;
	fsfilcnt_t f_favail;
	unsigned long f_fsid;
	unsigned long f_flag;
	unsigned long f_namemax;
	unsigned int f_type;
	int __f_spare[5];
};

/* Describes the file system of a path, of an open file. 0, or -1 with errno. */
int statvfs(const char *__crt_restrict __path, struct statvfs *__crt_restrict __result) __CRT_NOTHROW;
int fstatvfs(int __fd, struct statvfs *__result) __CRT_NOTHROW;
#ifdef __CRT_USE_LFS64
/* Other names: counts have 64 bits anyway. */
#define statvfs64 statvfs
int fstatvfs64(int __fd, struct statvfs *__result) __CRT_NOTHROW;
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define ST_NODEV 4
#define ST_NOEXEC 8
#define ST_SYNCHRONOUS 16
#define ST_MANDLOCK 0x40
#define ST_WRITE 0x80
#define ST_APPEND 0x100
#define ST_IMMUTABLE 0x200
#define ST_NOATIME 0x400
#define ST_NODIRATIME 0x800
#define ST_RELATIME 0x1000
#endif

__CRT_END_DECLS

#endif
