/* SPDX-License-Identifier: MIT */
/* Microsoft's low-level input and output. Paths are UTF-8; text mode only on request. Microsoft Learn, "Low-Level I/O". All set
 * errno on failure and return -1 unless said otherwise; all are thread-safe. */
#ifndef _IO_H
#define _IO_H

#include <bits/features.h>
#include <bits/access.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif

/* Opens a file; the third argument of _open with _O_CREAT is _S_IREAD | _S_IWRITE or one of them. Sharing modes are accepted and
 * mean nothing: files are always shared, as on Linux. */
int _open(const char *__path, int __flags, ...);
int _sopen(const char *__path, int __flags, int __share, ...);
errno_t _sopen_s(int *__fd, const char *__path, int __flags, int __share, int __mode);
int _creat(const char *__path, int __mode);
int _close(int __fd);
/* At most INT_MAX bytes a call. */
int _read(int __fd, void *__buffer, unsigned __size);
int _write(int __fd, const void *__buffer, unsigned __size);
/* The forms without i64 fail with EOVERFLOW from 2 GiB on. */
long _lseek(int __fd, long __offset, int __whence);
long long _lseeki64(int __fd, long long __offset, int __whence);
/* mingw-w64's names for 64-bit lseek() and ftruncate(). */
long long lseek64(int __fd, long long __offset, int __whence);
int ftruncate64(int __fd, long long __size);
int truncate64(const char *__path, long long __size);
long _tell(int __fd);
long long _telli64(int __fd);
long _filelength(int __fd);
long long _filelengthi64(int __fd);
/* 1 at the end of the file, 0 before it. */
int _eof(int __fd);
int _chsize(int __fd, long __size);
/* 0 or the error's number. */
errno_t _chsize_s(int __fd, long long __size);
int _commit(int __fd);
/* Nonzero for a character device: the console, NUL, a serial port. 0 and EBADF for no descriptor. */
int _isatty(int __fd);
/* _O_TEXT, _O_BINARY, _O_U8TEXT, _O_U16TEXT or _O_WTEXT (UTF-16, too); the mode before, which for each of the last three is _O_WTEXT. What is already in a stream's
 * buffer keeps the old one: call fflush first. */
int _setmode(int __fd, int __mode);
#if defined(__OPTIMIZE_SIZE__) && __STDC_HOSTED__
/* In a program that is compiled for size a mode that is known and none of the last three does not bring what serves those. */
int __crt_setmode_plain(int __fd, int __mode);
int __crt_real_setmode(int __fd, int __mode) __asm__("_setmode");
#define __CRT_ENCODED_MODE(mode) ((mode) & 0x40800000)
extern __inline__ __attribute__((__always_inline__, __gnu_inline__)) int _setmode(int __fd, int __mode)
{
	return __builtin_constant_p(__mode) && !__CRT_ENCODED_MODE(__mode) ? __crt_setmode_plain(__fd, __mode) : __crt_real_setmode(__fd, __mode);
}
#endif
/* The descriptor's HANDLE, which stays its own; INVALID_HANDLE_VALUE and EBADF. */
intptr_t _get_osfhandle(int __fd);
/* A descriptor for a HANDLE, which closes it in the end. flags: _O_APPEND, _O_TEXT, _O_NOINHERIT; the HANDLE itself decides about reading and writing. */
int _open_osfhandle(intptr_t __handle, int __flags);
int _dup(int __fd);
/* 0, not the descriptor. */
int _dup2(int __fd, int __target);
/* flags: _O_BINARY or _O_TEXT, and _O_NOINHERIT. */
int _pipe(int __ends[2], unsigned __size, int __flags);
/* mode: 0 existence, 2 writing, 4 reading, 6 both. */
int _access(const char *__path, int __mode);
errno_t _access_s(const char *__path, int __mode);
int _chmod(const char *__path, int __mode);
int _unlink(const char *__path);
/* The name, whose XXXXXX become characters that no file of the moment has; NULL: EINVAL. */
char *_mktemp(char *__name);
errno_t _mktemp_s(char *__name, size_t __size);
/* The permissions that new files do not get: _S_IWRITE or 0; those before. */
int _umask(int __mask);
errno_t _umask_s(int __mask, int *__before);

#define _A_NORMAL 0x00
#define _A_RDONLY 0x01
#define _A_HIDDEN 0x02
#define _A_SYSTEM 0x04
#define _A_SUBDIR 0x10
#define _A_ARCH 0x20

struct __finddata64_t {
	unsigned attrib;
	/* -1 where the file system keeps no such time. */
	long long time_create, time_access, time_write;
	long long size;
	/* UTF-8. */
	char name[780];
};
#define _finddata_t __finddata64_t
#define _finddata64_t __finddata64_t
#define _finddatai64_t __finddata64_t
#define _finddata64i32_t __finddata64_t
#define _findfirst _findfirst64
#define _findfirsti64 _findfirst64
#define _findfirst64i32 _findfirst64
#define _findnext _findnext64
#define _findnexti64 _findnext64
#define _findnext64i32 _findnext64
#define _finddata32_t __finddata64_t
#define _finddata32i64_t __finddata64_t
#define _findfirst32 _findfirst64
#define _findfirst32i64 _findfirst64
#define _findnext32 _findnext64
#define _findnext32i64 _findnext64

/* A search to be closed by _findclose, or -1 and ENOENT. */
intptr_t _findfirst64(const char *__pattern, struct __finddata64_t *__result);
/* -1 and ENOENT at the end. */
int _findnext64(intptr_t __search, struct __finddata64_t *__result);
int _findclose(intptr_t __search);

__CRT_END_DECLS

/* The POSIX names are visible here too, as Microsoft has them. */
#ifdef __CRT_USE_MISC
#include <fcntl.h>
#ifndef __CRT_WITHOUT_GETOPT
#define __CRT_WITHOUT_GETOPT 1
#include <unistd.h>
#undef __CRT_WITHOUT_GETOPT
#else
#include <unistd.h>
#endif
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <direct.h>
#include <sys/locking.h>
__CRT_BEGIN_DECLS
int setmode(int __fd, int __mode);
#ifdef __CRT_ENCODED_MODE
extern __inline__ __attribute__((__always_inline__, __gnu_inline__)) int setmode(int __fd, int __mode)
{
	return _setmode(__fd, __mode);
}
#endif
long filelength(int __fd);
int chsize(int __fd, long __size);
long tell(int __fd);
int eof(int __fd);
int sopen(const char *__path, int __flags, int __share, ...);
__CRT_END_DECLS
#endif

#include <bits/ms_wide.h>

#define __CRT_SIZED_IO 1
#include <bits/ms_sized.h>

#endif
