/* SPDX-License-Identifier: MIT */
/* Opening files and controlling descriptors. POSIX.1-2017; on Windows also Microsoft's flags. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <bits/features.h>
#include <bits/file_modes.h>
#include <bits/mode_t.h>
#include <bits/off_t.h>
#include <bits/open_flags.h>
#include <bits/pid_t.h>
#ifdef __CRT_USE_GNU
#include <bits/ssize_t.h>
#define __need_size_t
#include <stddef.h>
#endif
#include <bits/seek.h>

__CRT_BEGIN_DECLS

/* gnulib's Windows has no such flag, and its pipe2() does not compile where there is one: as of the fractions of a second in <bits/stat.h>, its programs see nothing. */
#if defined(_WIN32) && defined(_GNU_SOURCE) && defined(_TANDEM_SOURCE) && defined(__STDC_WANT_IEC_60559_DFP_EXT__)
#undef O_NONBLOCK
#elif defined(__CRT_USE_MISC)
#define O_NDELAY O_NONBLOCK
#define FNONBLOCK O_NONBLOCK
#endif
#ifdef __CRT_USE_MISC
#define O_ASYNC 020000
#define FAPPEND O_APPEND
#ifndef _WIN32
#include <bits/flock_names.h>
#include <bits/lockf.h>
#endif
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
#define O_DIRECT 040000
#define O_NOATIME 01000000
#define O_PATH 010000000
#define O_TMPFILE 020200000
#endif
/* Every offset has 64 bits: there is nothing to ask for. */
#define O_LARGEFILE 0

#ifdef _WIN32
/* Microsoft Learn, _open. Text mode comes only to those who ask: without O_TEXT a file is binary. */
#define _O_RDONLY O_RDONLY
#define _O_WRONLY O_WRONLY
#define _O_RDWR O_RDWR
#define _O_APPEND O_APPEND
#define _O_CREAT O_CREAT
#define _O_TRUNC O_TRUNC
#define _O_EXCL O_EXCL
#define _O_TEXT __O_TEXT
#define _O_BINARY __O_BINARY
#define _O_RAW __O_BINARY
#define _O_NOINHERIT O_CLOEXEC
#define _O_TEMPORARY __O_TEMPORARY
#define _O_SHORT_LIVED __O_SHORT_LIVED
#define _O_SEQUENTIAL __O_SEQUENTIAL
#define _O_RANDOM __O_RANDOM
/* Text in UTF-8, in UTF-16, or in what its byte order mark says; without one _O_WTEXT is UTF-16 for a new file and for _setmode(), and plain text for a file that is there.
 * A mark wins over the other two, is skipped, and is written to a new or empty file. On such a descriptor _read(), read(), _write() and write() move
 * UTF-16, as fread() and fwrite() do on a stream on it: an even number of bytes, else EINVAL. open() knows the marks only in a program that
 * has fopen(), _open() or another function that can ask for these, too. */
#define _O_WTEXT __O_WTEXT
#define _O_U8TEXT __O_U8TEXT
#define _O_U16TEXT __O_U16TEXT
#ifndef __CRT_STRICT
#define O_TEXT _O_TEXT
#define O_BINARY _O_BINARY
#define O_RAW _O_BINARY
#define O_NOINHERIT _O_NOINHERIT
#define O_TEMPORARY _O_TEMPORARY
#define O_SHORT_LIVED _O_SHORT_LIVED
#define O_SEQUENTIAL _O_SEQUENTIAL
#define O_RANDOM _O_RANDOM
#endif
#endif

#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_DUPFD_CLOEXEC 1030
#define FD_CLOEXEC 1

#ifndef _WIN32
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#define F_SETOWN 8
#define F_GETOWN 9

#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2

/* A lock on a part of a file, for F_GETLK, F_SETLK and F_SETLKW. Linux only: programs for Windows make locks of this kind by themselves. */
struct flock {
	short l_type;
	short l_whence;
	off_t l_start;
	off_t l_len;
	pid_t l_pid;
};
#endif

#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
#define flock64 flock
#define F_GETLK64 F_GETLK
#define F_SETLK64 F_SETLK
#define F_SETLKW64 F_SETLKW
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* The same with locks that belong to the open file, not to the process. */
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#define AT_NO_AUTOMOUNT 0x800
#define AT_EMPTY_PATH 0x1000
#define FALLOC_FL_KEEP_SIZE 1
#define FALLOC_FL_PUNCH_HOLE 2
#define FALLOC_FL_COLLAPSE_RANGE 8
#define FALLOC_FL_ZERO_RANGE 16
#define FALLOC_FL_INSERT_RANGE 32
#endif

#ifdef __CRT_USE_POSIX2008
#define AT_FDCWD (-100)
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_REMOVEDIR 0x200
#define AT_SYMLINK_FOLLOW 0x400
#define AT_EACCESS 0x200
#endif

#ifdef __CRT_USE_POSIX2001
#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5
#endif

/* Opens a file and returns the lowest free descriptor, or -1 with errno. With O_CREAT the third argument, a mode_t, gives
 * the permissions of a new file (on Windows only its owner's write bit counts). Async-signal-safe on Linux. */
int open(const char *__path, int __flags, ...);
/* open() with O_CREAT | O_WRONLY | O_TRUNC. */
int creat(const char *__path, mode_t __mode);
/* Asks about or changes a descriptor: F_DUPFD, F_DUPFD_CLOEXEC (argument: the least descriptor), F_GETFD, F_SETFD
 * (FD_CLOEXEC), F_GETFL, F_SETFL (O_APPEND, O_NONBLOCK). -1 with errno: EBADF, EINVAL, EMFILE. Async-signal-safe on Linux. */
/* (WINDOWS32: GNU make and others say so that they bring along what other libraries for Windows lack, and fcntl() in another form.) */
#if !defined(_WIN32) || !defined(WINDOWS32) || defined(__cplusplus)
int fcntl(int __fd, int __command, ...);
#endif
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
int fcntl64(int __fd, int __command, ...);
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* A file by a handle, which its file system makes (open_by_handle_at(2)): handle_bytes says how much room there is, and then how much is used. 0, or the descriptor; -1 with errno: EOVERFLOW (too
 * little room), EOPNOTSUPP, ESTALE, EPERM ... */
#define MAX_HANDLE_SZ 128
struct file_handle {
	unsigned int handle_bytes;
	int handle_type;
	__extension__ unsigned char f_handle[0];
};
int name_to_handle_at(int __directory, const char *__path, struct file_handle *__handle, int *__mount, int __flags) __CRT_NOTHROW;
int open_by_handle_at(int __mount, struct file_handle *__handle, int __flags);
#endif
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* open() of a path that is relative to an open directory, or with AT_FDCWD to the current one. Linux only. POSIX.1-2017. */
int openat(int __directory, const char *__path, int __flags, ...);
#endif
#if defined(__CRT_USE_POSIX2001) && !defined(_WIN32)
/* Tells what a part of a file will be used for; size 0 means up to its end. 0, or an error number: EBADF, EINVAL, ESPIPE. Linux only. */
int posix_fadvise(int __fd, off_t __offset, off_t __size, int __advice);
/* Makes sure that there is room for a part of a file, which grows to hold it. 0, or an error number: EBADF, EINVAL, ENOSPC, EOPNOTSUPP (the
 * file system cannot) ... Linux only. */
int posix_fallocate(int __fd, off_t __offset, off_t __size);
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* The same with FALLOC_FL_*: 0, or -1 with errno. */
int fallocate(int __fd, int __mode, off_t __offset, off_t __size);
#ifndef _WIN32
/* Moves or copies bytes between a pipe and a descriptor, two pipes, memory and a pipe, without a detour: how many, or -1 with errno. Linux. */
#define SPLICE_F_MOVE 1
#define SPLICE_F_NONBLOCK 2
#define SPLICE_F_MORE 4
#define SPLICE_F_GIFT 8
struct iovec;
ssize_t splice(int __from, off_t *__from_offset, int __to, off_t *__to_offset, size_t __size, unsigned int __flags);
ssize_t tee(int __from, int __to, size_t __size, unsigned int __flags);
ssize_t vmsplice(int __fd, const struct iovec *__parts, size_t __count, unsigned int __flags);
/* Begins to write a part of a file, and waits for that as the flags say. 0, or -1 with errno. Linux. */
#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE 2
#define SYNC_FILE_RANGE_WAIT_AFTER 4
int sync_file_range(int __fd, off_t __offset, off_t __size, unsigned int __flags);
#endif
#endif
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
/* Other names: offsets have 64 bits anyway. */
int openat64(int __directory, const char *__path, int __flags, ...);
int creat64(const char *__path, mode_t __mode);
int fallocate64(int __fd, int __mode, off_t __offset, off_t __size);
int posix_fadvise64(int __fd, off_t __offset, off_t __size, int __advice);
int posix_fallocate64(int __fd, off_t __offset, off_t __size);
#endif
#ifdef __CRT_USE_LFS64
/* Another name of open(), whose offsets have 64 bits anyway. */
int open64(const char *__path, int __flags, ...);
#endif
#ifdef __CRT_USE_GNU
#ifndef _WIN32
/* Reads a part of a file into the page cache: 0, or -1 with errno. Linux only. */
ssize_t readahead(int __fd, off_t __offset, size_t __size) __CRT_NOTHROW;
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* Further commands, seals, leases and hints of Linux's. */
enum __pid_type { F_OWNER_TID = 0, F_OWNER_PID, F_OWNER_PGRP, F_OWNER_GID = F_OWNER_PGRP };
/* What F_SETOWN_EX and F_GETOWN_EX take. */
struct f_owner_ex {
	enum __pid_type type;
	pid_t pid;
};
#define AT_STATX_SYNC_AS_STAT 0x0
#define AT_STATX_FORCE_SYNC 0x2000
#define AT_STATX_DONT_SYNC 0x4000
#define AT_STATX_SYNC_TYPE 0x6000
#define AT_RECURSIVE 0x8000
#define DN_ACCESS 0x1
#define DN_MODIFY 0x2
#define DN_CREATE 0x4
#define DN_DELETE 0x8
#define DN_RENAME 0x10
#define DN_ATTRIB 0x20
#define DN_MULTISHOT 0x80000000u
#define F_SEAL_SEAL 0x1
#define F_SEAL_SHRINK 0x2
#define F_EXLCK 4
#define F_SEAL_GROW 0x4
#define F_SEAL_WRITE 0x8
#define F_SHLCK 8
#define F_SETSIG 10
#define F_GETSIG 11
#define F_SETOWN_EX 15
#define F_GETOWN_EX 16
#define F_SEAL_FUTURE_WRITE 0x10
#define F_SETLEASE 1024
#define F_GETLEASE 1025
#define F_NOTIFY 1026
#define F_SETPIPE_SZ 1031
#define F_GETPIPE_SZ 1032
#define F_ADD_SEALS 1033
#define F_GET_SEALS 1034
#define F_GET_RW_HINT 1035
#define F_SET_RW_HINT 1036
#define F_GET_FILE_RW_HINT 1037
#define F_SET_FILE_RW_HINT 1038
#define FALLOC_FL_NO_HIDE_STALE 0x4
#define FALLOC_FL_UNSHARE_RANGE 0x40
#define FASYNC 8192
#define FFSYNC 0x101000
#define FNDELAY 2048
#define LOCK_MAND 32
#define LOCK_READ 64
#define LOCK_WRITE 128
#define LOCK_RW 192
#define O_FSYNC 0x101000
#define RWF_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_NONE 1
#define RWH_WRITE_LIFE_SHORT 2
#define RWH_WRITE_LIFE_MEDIUM 3
#define RWH_WRITE_LIFE_LONG 4
#define RWH_WRITE_LIFE_EXTREME 5
#define SYNC_FILE_RANGE_WRITE_AND_WAIT 7
#endif

__CRT_END_DECLS

#if defined(__CRT_USE_MS) && __has_include(<io.h>)
/* mingw-w64 has Microsoft's names for descriptors here, too, and programs rely on it. Core is compiled without them. */
#include <io.h>
#endif

#endif
