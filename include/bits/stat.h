/* SPDX-License-Identifier: MIT */
/* struct stat and the bits of st_mode: Linux x86-64's layout and values on every target, so that its kernel fills the
 * structure in place. */
#ifndef _BITS_STAT_H
#define _BITS_STAT_H

#include <bits/timespec.h>
#include <bits/types.h>

struct stat {
	/* The two together name the file. On Windows: the volume's serial number and the file's index on it. */
	__crt_dev_t st_dev;
	__crt_ino_t st_ino;
	__crt_nlink_t st_nlink;
	__crt_mode_t st_mode;
	/* 0 on Windows. */
	__crt_uid_t st_uid;
	__crt_gid_t st_gid;
	int __padding;
	__crt_dev_t st_rdev;
	/* Bytes. For a symbolic link the length of its target. */
	__crt_off_t st_size;
	__crt_blksize_t st_blksize;
	/* Units of 512 bytes. */
	__crt_blkcnt_t st_blocks;
	/* Last access, last change of the contents, last change of the file's state. */
#if defined(_WIN32) && defined(_GNU_SOURCE) && defined(_TANDEM_SOURCE) && defined(__STDC_WANT_IEC_60559_DFP_EXT__)
	/* These names together are those by which GNU's configure scripts ask every system for its extensions. With them comes gnulib, which puts a struct
	 * stat of its own without fractions of a second in the place of Windows', and would take it that it has those that it found here. */
	__crt_time_t st_atime;
	long long __atime_fraction;
	__crt_time_t st_mtime;
	long long __mtime_fraction;
	__crt_time_t st_ctime;
	long long __ctime_fraction;
#elif defined(_WIN32)
	/* Microsoft's structures have fields of the short names, so those cannot be macros there. */
	__extension__ union {
		struct timespec st_atim;
		__crt_time_t st_atime;
	};
	__extension__ union {
		struct timespec st_mtim;
		__crt_time_t st_mtime;
	};
	__extension__ union {
		struct timespec st_ctim;
		__crt_time_t st_ctime;
	};
#else
	struct timespec st_atim;
	struct timespec st_mtim;
	struct timespec st_ctim;
#endif
	/* Not on Linux: when the file was made. */
	struct timespec __birthtim;
	__crt_int64 __reserved;
};
#ifndef _WIN32
/* By which programs tell what a struct stat has. */
#define _STATBUF_ST_BLKSIZE 1
#define _STATBUF_ST_RDEV 1
#define _STATBUF_ST_NSEC 1
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec
#endif

#include <bits/file_modes.h>

#endif
