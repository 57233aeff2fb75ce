/* SPDX-License-Identifier: MIT */
/* Microsoft's forms of struct stat, for <sys/stat.h>. Every form has 64-bit sizes and times here. */
#ifndef _BITS_MS_STAT_H
#define _BITS_MS_STAT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

/* Two types, as there, so that C++ may have functions for both; their members are the same. st_ctime is when the file was made. */
#define __CRT_MS_STAT_MEMBERS \
	unsigned st_dev; \
	unsigned short st_ino; \
	unsigned short st_mode; \
	short st_nlink; \
	short st_uid; \
	short st_gid; \
	unsigned st_rdev; \
	long long st_size; \
	long long st_atime; \
	long long st_mtime; \
	long long st_ctime
struct _stat64 { __CRT_MS_STAT_MEMBERS; };
struct _stat64i32 { __CRT_MS_STAT_MEMBERS; };
#undef __CRT_MS_STAT_MEMBERS

#define _S_IFMT 0xF000
#define _S_IFDIR 0x4000
#define _S_IFCHR 0x2000
#define _S_IFIFO 0x1000
#define _S_IFREG 0x8000
#define _S_IREAD 0x0100
#define _S_IWRITE 0x0080
#define _S_IEXEC 0x0040
/* mingw-w64's. No file is a block device. */
#define _S_IFBLK 0x3000
#define _S_IRWXU (_S_IREAD | _S_IWRITE | _S_IEXEC)
#define _S_IRUSR _S_IREAD
#define _S_IWUSR _S_IWRITE
#define _S_IXUSR _S_IEXEC

/* 0, or -1 and errno. The path is UTF-8. */
int _stat64(const char *__path, struct _stat64 *__result);
int _fstat64(int __fd, struct _stat64 *__result);
int _stat64i32(const char *__path, struct _stat64i32 *__result) __asm__("_stat64");
int _fstat64i32(int __fd, struct _stat64i32 *__result) __asm__("_fstat64");

#define _stat _stat64i32
#define _stati64 _stat64
#define __stat64 _stat64
/* The names that mingw-w64 gives programs which are from Linux. */
#define stat64 _stat64
#define fstat64 _fstat64
#define _fstat _fstat64i32
#define _fstati64 _fstat64
#define _stat32 _stat64i32
#define _stat32i64 _stat64
#define _fstat32 _fstat64i32
#define _fstat32i64 _fstat64

__CRT_END_DECLS

#include <bits/ms_wide.h>

#endif
