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
#ifdef __CRT_USE_MISC
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
#endif

/* utimensat, futimens: this moment; leave as it is. */
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

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
/* Sets the last access and change, times[0] and times[1]; NULL means now. */
int utimensat(int __directory, const char *__path, const struct timespec __times[2], int __flags);
int futimens(int __fd, const struct timespec __times[2]);
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* stat(), chmod() and mkdir() of paths that are relative to an open directory. Linux only. POSIX.1-2017. */
int fstatat(int __directory, const char *__crt_restrict __path, struct stat *__crt_restrict __result, int __flags);
int fchmodat(int __directory, const char *__path, mode_t __mode, int __flags);
int mkdirat(int __directory, const char *__path, mode_t __mode);
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* Other names: offsets have 64 bits anyway. */
#define stat64 stat
int fstat64(int __fd, struct stat *__result);
int lstat64(const char *__crt_restrict __path, struct stat *__crt_restrict __result);
#endif

#ifndef _WIN32
/* A named pipe; any special file. 0, or -1 with errno. Linux only. */
int mkfifo(const char *__path, mode_t __mode) __CRT_NOTHROW;
int mknod(const char *__path, mode_t __mode, __crt_dev_t __device) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* The same of a path that is relative to an open directory. */
int mkfifoat(int __directory, const char *__path, mode_t __mode) __CRT_NOTHROW;
int mknodat(int __directory, const char *__path, mode_t __mode, __crt_dev_t __device) __CRT_NOTHROW;
#endif
#endif

__CRT_END_DECLS

#ifdef _WIN32
#include <bits/ms_stat.h>
#endif

#endif
