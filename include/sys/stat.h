/* SPDX-License-Identifier: MIT */
/* What a file is and who may use it. POSIX.1-2017; on Windows also Microsoft's names. */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <bits/features.h>
#include <bits/mode_t.h>
#include <bits/off_t.h>
#include <bits/stat.h>
#include <sys/types.h>
#include <bits/time_t.h>

__CRT_BEGIN_DECLS

#define S_ISTYPE(mode, type) (((mode) & S_IFMT) == (type))
#define S_ISBLK(mode) S_ISTYPE(mode, S_IFBLK)
#define S_ISCHR(mode) S_ISTYPE(mode, S_IFCHR)
#define S_ISDIR(mode) S_ISTYPE(mode, S_IFDIR)
#define S_ISFIFO(mode) S_ISTYPE(mode, S_IFIFO)
#define S_ISREG(mode) S_ISTYPE(mode, S_IFREG)
#define S_ISLNK(mode) S_ISTYPE(mode, S_IFLNK)
#define S_ISSOCK(mode) S_ISTYPE(mode, S_IFSOCK)
#if defined(__CRT_USE_POSIX) && !defined(_WIN32)
/* Message queues, semaphores and shared memory are no files of a kind of their own; nor is typed memory. The argument is a struct stat *. */
#define S_TYPEISMQ(file) ((file)->st_mode - (file)->st_mode)
#define S_TYPEISSEM(file) ((file)->st_mode - (file)->st_mode)
#define S_TYPEISSHM(file) ((file)->st_mode - (file)->st_mode)
#define S_TYPEISTMO(file) ((file)->st_mode - (file)->st_mode)
#endif
#ifdef __CRT_USE_MISC
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
#endif

#ifdef __CRT_USE_POSIX2008
/* utimensat, futimens: this moment; leave as it is. */
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe
#endif

/* Describes the file at `path`, a symbolic link's target. 0, or -1 with errno: ENOENT, EACCES, ENOTDIR, ELOOP ... */
int stat(const char *__crt_restrict __path, struct stat *__crt_restrict __result);
/* The same of the symbolic link itself. */
int lstat(const char *__crt_restrict __path, struct stat *__crt_restrict __result);
/* The same of an open file. EBADF. */
int fstat(int __fd, struct stat *__result);
/* Permissions of a file. Windows has one: not to be written. */
int chmod(const char *__path, mode_t __mode);
int fchmod(int __fd, mode_t __mode);
/* Makes a directory. On Windows the mode says nothing. */
#if !defined(_WIN32)
int mkdir(const char *__path, mode_t __mode);
#elif defined(__cplusplus)
int mkdir(const char *__path, mode_t __mode = 0777);
#else
/* Windows programs call it with one argument, POSIX programs with two. */
int mkdir(const char *__path, ...);
#endif
/* Which permissions new files never get; the mask before. */
mode_t umask(mode_t __mask);
#ifdef __CRT_USE_POSIX2008
/* Sets the last access and change, times[0] and times[1]; NULL means now. */
int utimensat(int __directory, const char *__path, const struct timespec __times[2], int __flags);
int futimens(int __fd, const struct timespec __times[2]);
#endif
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* stat(), chmod() and mkdir() of paths that are relative to an open directory. Linux only. POSIX.1-2017. */
int fstatat(int __directory, const char *__crt_restrict __path, struct stat *__crt_restrict __result, int __flags);
int fchmodat(int __directory, const char *__path, mode_t __mode, int __flags);
int mkdirat(int __directory, const char *__path, mode_t __mode);
int mkfifoat(int __directory, const char *__path, mode_t __mode);
#ifdef __CRT_USE_XSI
int mknodat(int __directory, const char *__path, mode_t __mode, __crt_dev_t __device);
#endif
#endif
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
/* chmod() of a file that is no symbolic link; EOPNOTSUPP: it is one. BSD; Linux only. */
int lchmod(const char *__path, mode_t __mode);
#endif
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
/* Other names: offsets have 64 bits anyway. */
#define stat64 stat
int fstat64(int __fd, struct stat *__result);
int lstat64(const char *__crt_restrict __path, struct stat *__crt_restrict __result);
int fstatat64(int __directory, const char *__crt_restrict __path, struct stat *__crt_restrict __result, int __flags);
#endif

#ifndef _WIN32
/* A named pipe; any special file. 0, or -1 with errno. Linux only. */
int mkfifo(const char *__path, mode_t __mode) __CRT_NOTHROW;
#ifdef __CRT_USE_XSI
int mknod(const char *__path, mode_t __mode, __crt_dev_t __device) __CRT_NOTHROW;
#endif
#endif

#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* More than stat() says, and only what the mask asks for (the kernel's layout). Linux. The kernel's own <linux/stat.h> defines the same, so that
 * the first one of the two is the only one. */
#ifndef _LINUX_STAT_H
#define _LINUX_STAT_H
struct statx_timestamp {
	__INT64_TYPE__ tv_sec;
	unsigned int tv_nsec;
	int __reserved;
};
struct statx {
	unsigned int stx_mask, stx_blksize;
	__UINT64_TYPE__ stx_attributes;
	unsigned int stx_nlink, stx_uid, stx_gid;
	unsigned short stx_mode, __spare0;
	__UINT64_TYPE__ stx_ino, stx_size, stx_blocks, stx_attributes_mask;
	struct statx_timestamp stx_atime, stx_btime, stx_ctime, stx_mtime;
	unsigned int stx_rdev_major, stx_rdev_minor, stx_dev_major, stx_dev_minor;
	__UINT64_TYPE__ stx_mnt_id;
	unsigned int stx_dio_mem_align, stx_dio_offset_align;
	__UINT64_TYPE__ __spare3[12];
};
#define STATX_TYPE 0x1u
#define STATX_MODE 0x2u
#define STATX_NLINK 0x4u
#define STATX_UID 0x8u
#define STATX_GID 0x10u
#define STATX_ATIME 0x20u
#define STATX_MTIME 0x40u
#define STATX_CTIME 0x80u
#define STATX_INO 0x100u
#define STATX_SIZE 0x200u
#define STATX_BLOCKS 0x400u
#define STATX_BASIC_STATS 0x7ffu
#define STATX_BTIME 0x800u
#define STATX_MNT_ID 0x1000u
#define STATX_ALL 0xfffu
#define STATX_ATTR_COMPRESSED 0x4
#define STATX_ATTR_IMMUTABLE 0x10
#define STATX_ATTR_APPEND 0x20
#define STATX_ATTR_NODUMP 0x40
#define STATX_ATTR_ENCRYPTED 0x800
#define STATX_ATTR_MOUNT_ROOT 0x2000
#endif
/* 0, or -1 as fstatat(), whose flags it takes. */
int statx(int __directory, const char *__crt_restrict __path, int __flags, unsigned int __mask, struct statx *__crt_restrict __result);
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define ACCESSPERMS 511
#define ALLPERMS 4095
#define DEFFILEMODE 438
#define S_BLKSIZE 512
#define STATX_ATTR_AUTOMOUNT 0x1000
#define STATX_DIOALIGN 0x2000
#define STATX_ATTR_VERITY 0x100000
#define STATX_ATTR_DAX 0x200000
#define STATX__RESERVED 0x80000000u
#endif

__CRT_END_DECLS

#ifdef _WIN32
#include <bits/ms_stat.h>
#endif

#if defined(__CRT_USE_MS) && __has_include(<io.h>)
/* mingw-w64 has Microsoft's names for descriptors here, too, and programs rely on it. Core is compiled without them. */
#include <io.h>
#endif

#endif
